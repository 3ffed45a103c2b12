// Things side by side, each with its claims that fulfil conditions; those without any too.
//
// $start         what to look for the things by: their ids, their types, or their nouns; both other lists
//                are empty
// $noun          noun of the things
// $types         types of the things (empty: any)
// $touching      ids of things one of which every claim touches that can fulfil the conditions (empty:
//                each thing's own claims are looked through)
// $keep          conditions, the forms of them one of which must hold, and the nouns that all come to
// $part          the part the things play (null: any)
// $view          the view it is asked from
// -> one row: things, at most 500, in Swedish order, each with entity, claims, at most 100 of a thing, and
//    how many more are only possible; cut, how many more things there are
//
// :param {"start": {"ids": [], "types": ["county"], "nouns": []}, "noun": "area", "types": ["county"], "touching": [], "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["tie"], "type": ["hosts"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "part": null, "view": {"since": "2012-01-01", "until": "2013-01-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
CALL () {
  UNWIND $start.ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  UNWIND $start.types AS type
  MATCH (e:Entity {type: type})
  RETURN e
  UNION
  UNWIND $start.nouns AS noun
  MATCH (e:Entity {noun: noun})
  RETURN e
}
WITH e WHERE e.noun = $noun AND ($types = [] OR e.type IN $types)
WITH e ORDER BY e.sort_key, e.id
WITH collect(e) AS alike
WITH alike[..500] AS things, size(alike[500..]) AS cut
CALL (things) {
  UNWIND things AS e
  RETURN e, null AS c, 0 AS seen
  UNION ALL
  UNWIND $touching AS id
  MATCH (:Entity|Claim {id: id})<--(c:Claim)
  WITH DISTINCT things, c
  WITH things, c, VIEWED(c) AS seen WHERE seen > 0 AND KEEPS(c, $keep)
  MATCH (c)-[end]->(e:Entity)
  WHERE end.field IS NOT NULL AND ($part IS NULL OR end.field = $part) AND e IN things
  RETURN DISTINCT e, c, seen
  UNION ALL
  UNWIND CASE WHEN $touching = [] THEN things ELSE [] END AS e
  MATCH (e)<-[end]-(c:Claim)
  WHERE end.field IS NOT NULL AND ($part IS NULL OR end.field = $part)
  WITH DISTINCT e, c
  WITH e, c, VIEWED(c) AS seen WHERE seen > 0 AND KEEPS(c, $keep)
  RETURN e, c, seen
}
WITH cut, e, c, seen ORDER BY seen DESC, c.noun, c.id
WITH cut, e, collect(CASE WHEN seen > 0 THEN {seen: seen, claim: CASE seen WHEN 2 THEN CLAIM(c) END} END)[..100]
  AS found
ORDER BY e.sort_key, e.id
RETURN collect({entity: ENTITY(e), claims: [one IN found WHERE one.seen = 2 | one.claim],
    only_possible: size([one IN found WHERE one.seen = 1])}) AS things,
  coalesce(max(cut), 0) AS cut
