// The dated claims about a thing: what began, ended, happened or was seen.
//
// $of            ids of the things
// $view          the view it is asked from
// $first         claims wanted
// -> one row: total, claims, the earliest first
//
// :param {"of": ["actor/storsthlm"], "first": 500, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
MATCH (x:Entity)<--(c:Claim)
WHERE x.id IN $of AND AT(c) AND (c.from_text IS NOT NULL OR c.on_text IS NOT NULL
  OR c.as_of_text IS NOT NULL OR (c.to_text IS NOT NULL AND NOT c.goes_on))
WITH DISTINCT c ORDER BY c.possible_from, c.id
WITH collect(c) AS kept
RETURN size(kept) AS total, [c IN kept[..$first] | CLAIM(c)] AS claims
