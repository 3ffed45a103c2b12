// Claims that conditions keep, in the order of their ids, from some place on.
//
// $start         what to start from: types of claims, or their nouns, and of nouns of which little counts in
//                the view what is `known` before its end, or `certain` after its start; all empty: all claims
// $after         id of the claim after which to go on (empty: from the first)
// $keep          conditions, the forms of them one of which must hold, and the nouns that all come to
// $view          the view it is asked from
// $least         2: those that count in the view; 1: those too that are only possible
// $most          claims looked for at most; one fewer are counted by their values
// $counted       whether the values of those that count are wanted too
// $first         of those that count, claims wanted
// -> one row: total of those that count, how many more are only possible, page of claims, and the
//    values of those that count, for counting
//
// :param {"start": {"types": [], "nouns": ["seat", "tie"], "known": ["event"], "certain": ["grant"]}, "after": "", "least": 2, "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "counted": true, "most": 100, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
WITH [type IN $start.types | {type: type}] + [noun IN $start.nouns | {noun: noun}]
  + [noun IN $start.known | {known: noun}] + [noun IN $start.certain | {certain: noun}] AS given
UNWIND CASE WHEN given = [] THEN [{all: true}] ELSE given END AS from
CALL (from) {
  CALL (from) {
    MATCH (c:Claim {type: from.type}) WHERE c.id > $after
    RETURN c ORDER BY c.type, c.id
    UNION ALL
    MATCH (c:Claim {noun: from.noun}) WHERE c.id > $after
    RETURN c ORDER BY c.noun, c.id
    UNION ALL
    MATCH (c:Claim {noun: from.known}) USING INDEX c:Claim(noun, known_from)
    WHERE KNOWN(c) AND c.id > $after
    RETURN c ORDER BY c.id
    UNION ALL
    MATCH (c:Claim {noun: from.certain}) USING INDEX c:Claim(noun, certain_until)
    WHERE CERTAIN(c) AND c.id > $after
    RETURN c ORDER BY c.id
    UNION ALL
    MATCH (c:Claim) WHERE c.id > CASE WHEN from.all THEN $after END
    RETURN c ORDER BY c.id
  }
  WITH c, VIEWED(c) AS seen
  WHERE seen >= $least AND KEEPS(c, $keep)
  RETURN c, seen LIMIT $most
}
WITH c, seen ORDER BY c.id LIMIT $most
WITH collect(CASE WHEN seen = 2 THEN c END) AS kept,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible, [c IN kept[..$first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept[..$most - 1] | VALUES(c)] ELSE [] END AS values
