// Claims that conditions keep, by date and then id, those without a date last, from some place on.
//
// $after         id of the claim after which to go on (empty: from the first)
// $keep          conditions, the forms of them one of which must hold, and the nouns that all come to
// $view          the view it is asked from
// $most          claims looked for at most
// $first         claims wanted
// -> one row: total of those that were found, page of claims
//
// :param {"after": "", "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "most": 11, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
OPTIONAL MATCH (last:Claim {id: $after})
WITH date('0001-01-01') AS never, last.possible_from AS day
WITH day, CASE WHEN day = never THEN null ELSE coalesce(day, never) END AS since,
  CASE WHEN day = never THEN null ELSE never END AS undated
CALL (day, since, undated) {
  MATCH (c:Claim) WHERE c.possible_from = day AND c.id > $after
  RETURN c ORDER BY c.possible_from, c.id
  UNION ALL
  MATCH (c:Claim) WHERE c.possible_from > since AND c.id IS NOT NULL
  RETURN c ORDER BY c.possible_from, c.id
  UNION ALL
  MATCH (c:Claim) WHERE c.possible_from = undated AND c.id IS NOT NULL
  RETURN c ORDER BY c.possible_from, c.id
}
WITH c WHERE AT(c) AND KEEPS(c, $keep)
WITH c LIMIT $most
WITH collect(c) AS kept
RETURN size(kept) AS total, [c IN kept[..$first] | CLAIM(c)] AS page
