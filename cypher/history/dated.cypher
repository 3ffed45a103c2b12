// The dated claims about a thing: what began, ended or happened.
//
// $of            ids of the things
// $view          the view it is asked from
// -> one row per claim, the earliest first: claim
//
// :param {"of": ["actor/storsthlm"], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
MATCH (x:Entity)<--(c:Claim)
WHERE x.id IN $of AND AT(c) AND (c.from_text IS NOT NULL OR c.on_text IS NOT NULL
  OR (c.to_text IS NOT NULL AND NOT c.goes_on))
WITH DISTINCT c
RETURN CLAIM(c) AS claim
ORDER BY c.possible_from, c.id
LIMIT 500
