// Things side by side, each with its claims that fulfil conditions; those without any too.
//
// $noun          noun of the things
// $types         types of the things (empty: any)
// $ids           ids of the things (empty: any)
// $keep          conditions, and the forms of them one of which must hold
// $part          the part the things play (null: any)
// $view          the view it is asked from
// -> one row per thing, in Swedish order: entity, claims, at most 100 of a thing, and how many more are
//    only possible; at most 500 things, more than there are municipalities
//
// :param {"noun": "area", "types": ["county"], "ids": [], "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["tie"], "type": ["hosts"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "part": null, "view": {"since": "2012-01-01", "until": "2013-01-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}}}
MATCH (e:Entity {noun: $noun})
WHERE ($types = [] OR e.type IN $types) AND ($ids = [] OR e.id IN $ids)
CALL (e) {
  MATCH (e)<-[end]-(c:Claim)
  WHERE end.field IS NOT NULL AND ($part IS NULL OR end.field = $part)
  WITH DISTINCT c
  WITH c, VIEWED(c) AS seen
  WHERE seen > 0 AND KEEPS(c, $keep)
  WITH c, seen ORDER BY seen DESC, c.noun, c.id LIMIT 100
  RETURN [claim IN collect(CASE WHEN seen = 2 THEN CLAIM(c) END) | claim] AS claims,
    sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
}
RETURN ENTITY(e) AS entity, claims, only_possible
ORDER BY e.sort_key, e.id
LIMIT 500
