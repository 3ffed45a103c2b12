// Things that a filter keeps, a page of them, with counts.
//
// $nouns         nouns wanted
// $types         types wanted (empty: any)
// $areas         ids of areas; the thing must cover, lie in or be one of them (empty: any); that it
//                is only later seen to is enough, for it is the thing that is asked for at a date
// $ids           ids wanted (empty: any)
// $claimed       whether there must (`wanted`) or may not be a claim about the thing, in which it
//                plays the `part` (null: any), that has one of the forms in `keep`
// $view          the view it is asked from
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of things, types and nouns of all that matched
//
// :param {"nouns": ["actor"], "types": ["network"], "areas": [], "ids": [], "claimed": [{"wanted": true, "part": null, "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}}], "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
UNWIND $nouns AS noun
MATCH (e:Entity {noun: noun})
WHERE ($types = [] OR e.type IN $types)
  AND ($ids = [] OR e.id IN $ids)
  AND ($areas = [] OR e.id IN $areas OR EXISTS {
    MATCH (e)<-[:SUBJECT]-(tie:Tie)-[:OBJECT]->(area:Area)
    WHERE tie.type IN ['covers', 'located_in'] AND area.id IN $areas AND VIEWED(tie) > 0 })
  AND all(w IN $claimed WHERE w.wanted = EXISTS {
    MATCH (e)<-[played]-(c:Claim)
    WHERE (w.part IS NULL OR played.field = w.part) AND AT(c) AND KEEPS(c, w.keep) })
WITH e, VIEWED(e) AS seen WHERE seen > 0
WITH e, seen ORDER BY e.sort_key, e.id
WITH collect(CASE WHEN seen = 2 THEN e END) AS kept,
  count(CASE WHEN seen = 2 THEN null ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible,
  [e IN kept[$skip..$skip + $first] | ENTITY(e)] AS page,
  [e IN kept | coalesce(e.type, '')] AS types, [e IN kept | e.noun] AS nouns
