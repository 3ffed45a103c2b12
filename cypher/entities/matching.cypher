// Things that a filter keeps, a page of them, with counts.
//
// $nouns         nouns wanted
// $types         types wanted (empty: any)
// $areas         ids of areas; the thing must cover, lie in or be one of them (empty: any)
// $ids           ids wanted (empty: any)
// $claimed       maps of conditions, each with whether there must (`wanted`) or may not be a claim
//                about the thing that fulfils it
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, page of things, types and nouns of all that matched
//
// :param {"nouns": ["actor"], "types": ["network"], "areas": [], "ids": [], "claimed": [{"wanted": true, "one_of": {"noun": ["seat"]}, "ends": []}], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"], "skip": 0, "first": 10}
UNWIND $nouns AS noun
MATCH (e:Entity {noun: noun})
WHERE ($types = [] OR e.type IN $types)
  AND ($ids = [] OR e.id IN $ids)
  AND ($areas = [] OR e.id IN $areas OR EXISTS {
    MATCH (e)<-[:SUBJECT]-(tie:Tie)-[:OBJECT]->(area:Area)
    WHERE tie.type IN ['covers', 'located_in'] AND area.id IN $areas AND AT(tie) })
  AND all(w IN $claimed WHERE w.wanted = EXISTS {
    MATCH (e)<-[played]-(c:Claim)
    WHERE (w.as IS NULL OR played.field = w.as) AND AT(c) AND KEEPS(c, w) })
WITH e ORDER BY e.sort_key, e.id
WITH collect(e) AS kept
RETURN size(kept) AS total,
  [e IN kept[$skip..$skip + $first] | ENTITY(e)] AS page,
  [e IN kept | coalesce(e.type, '')] AS types, [e IN kept | e.noun] AS nouns
