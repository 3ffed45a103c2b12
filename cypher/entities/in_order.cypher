// Things that a filter keeps, in Swedish order, from some place on.
//
// $nouns         nouns wanted
// $types         types wanted (empty: any)
// $start         what to start from: types of things, or their nouns, and of nouns of which little counts in
//                the view what is `known` before its end, or `certain` after its start
// $after         id of the thing after which to go on (empty: from the first)
// $claimed       whether there must (`wanted`) or may not be a claim about the thing, in which it
//                plays the `part` (null: any), that has one of the forms in `keep`
// $view          the view it is asked from
// $least         2: those that count in the view; 1: those too that are only possible
// $most          things looked for at most; one fewer are counted by type and noun
// $first         of those that count, things wanted
// -> one row: total of those that count, how many more are only possible, page of things, types and
//    nouns of those that count
//
// :param {"nouns": ["actor", "area", "post"], "types": [], "start": {"types": [], "nouns": ["actor"], "known": ["area"], "certain": ["post"]}, "after": "", "least": 2, "most": 100, "claimed": [{"wanted": true, "part": null, "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}}], "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
OPTIONAL MATCH (last:Entity {id: $after})
WITH coalesce(last.sort_key, '') AS since
UNWIND [type IN $start.types | {type: type}] + [noun IN $start.nouns | {noun: noun}]
  + [noun IN $start.known | {known: noun}] + [noun IN $start.certain | {certain: noun}] AS from
CALL (since, from) {
  CALL (since, from) {
    MATCH (e:Entity {type: from.type}) WHERE e.sort_key >= since
    RETURN e ORDER BY e.type, e.sort_key, e.id
    UNION ALL
    MATCH (e:Entity {noun: from.noun}) WHERE e.sort_key >= since
    RETURN e ORDER BY e.noun, e.sort_key, e.id
    UNION ALL
    MATCH (e:Entity {noun: from.known}) USING INDEX e:Entity(noun, known_from)
    WHERE KNOWN(e) AND e.sort_key >= since
    RETURN e ORDER BY e.sort_key, e.id
    UNION ALL
    MATCH (e:Entity {noun: from.certain}) USING INDEX e:Entity(noun, certain_until)
    WHERE CERTAIN(e) AND e.sort_key >= since
    RETURN e ORDER BY e.sort_key, e.id
  }
  WITH e WHERE e.noun IN $nouns AND ($types = [] OR e.type IN $types) AND (e.sort_key > since OR e.id > $after)
  CALL (e) {
    UNWIND $claimed AS w
    OPTIONAL MATCH (e)<-[played]-(c:Claim)
    WHERE (w.part IS NULL OR played.field = w.part) AND AT(c) AND KEEPS(c, w.keep)
    WITH w, count(c) > 0 AS found
    RETURN all(as_wanted IN collect(w.wanted = found) WHERE as_wanted) AS fits
  }
  WITH e, VIEWED(e) AS seen WHERE fits AND seen >= $least
  RETURN e, seen LIMIT $most
}
WITH e, seen ORDER BY e.sort_key, e.id LIMIT $most
WITH collect(CASE WHEN seen = 2 THEN e END) AS kept,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible, [e IN kept[..$first] | ENTITY(e)] AS page,
  [e IN kept[..$most - 1] | coalesce(e.type, '')] AS types, [e IN kept[..$most - 1] | e.noun] AS nouns
