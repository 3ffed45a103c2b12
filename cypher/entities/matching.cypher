// Things that a filter keeps, a page of them, with counts.
//
// $nouns         nouns wanted
// $types         types wanted (empty: any)
// $start         what to start from: ids of the things, or of what claims about them are about; the
//                other list is empty
// $claimed       whether there must (`wanted`) or may not be a claim about the thing, in which it
//                plays the `part` (null: any), that has one of the forms in `keep`
// $view          the view it is asked from
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of things, types and nouns of all that matched
//
// :param {"nouns": ["actor"], "types": ["network"], "start": {"ids": [], "touching": ["actor/milk"]}, "claimed": [{"wanted": true, "part": null, "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}}], "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
CALL () {
  UNWIND $start.ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  UNWIND $start.touching AS id
  MATCH (:Entity|Claim {id: id})<--(c:Claim)
  MATCH (c)-->(e:Entity)
  RETURN e
}
WITH e WHERE e.noun IN $nouns AND ($types = [] OR e.type IN $types)
CALL (e) {
  UNWIND $claimed AS w
  OPTIONAL MATCH (e)<-[played]-(c:Claim)
  WHERE (w.part IS NULL OR played.field = w.part) AND AT(c) AND KEEPS(c, w.keep)
  WITH w, count(c) > 0 AS found
  RETURN all(as_wanted IN collect(w.wanted = found) WHERE as_wanted) AS fits
}
WITH e, VIEWED(e) AS seen WHERE fits AND seen > 0
WITH e, seen ORDER BY e.sort_key, e.id
WITH collect(CASE WHEN seen = 2 THEN e END) AS kept,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible,
  [e IN kept[$skip..$skip + $first] | ENTITY(e)] AS page,
  [e IN kept | coalesce(e.type, '')] AS types, [e IN kept | e.noun] AS nouns
