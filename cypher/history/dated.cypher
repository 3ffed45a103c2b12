// The dated claims about a thing: what began, ended or happened.
//
// $of            ids of the things
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per claim, the earliest first: claim
//
// :param {"of": ["actor/storsthlm"], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"]}
MATCH (x:Entity)<--(c:Claim)
WHERE x.id IN $of AND AT(c) AND (c.from_text IS NOT NULL OR c.on_text IS NOT NULL
  OR (c.to_text IS NOT NULL AND NOT c.goes_on))
WITH DISTINCT c
RETURN CLAIM(c) AS claim
ORDER BY c.possible_from, c.id
LIMIT 500
