// The claims that lead from one thing to another, where one of the two is among given things, and the
// other claims about these.
//
// $ids           ids of the things
// $nouns         nouns of claim
// $aside         types of tie that lead nowhere: they say where something is filed
// $sides         for each noun the parts on either side: a map of `from` and `to`
// $first         claims wanted
// $view          the view it is asked from
// -> one row: total, ids of the claims that are only possible, claims by noun and id, and those that
//    lead from and to none of the things, or name nothing on the other side, as many at most
//
// :param {"ids": ["actor/milk"], "nouns": ["seat", "tie"], "aside": ["covers"], "sides": {"seat": {"from": ["holder"], "to": ["body"]}, "tie": {"from": ["subject"], "to": ["object"]}}, "first": 10, "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[near]-(c:Claim)
WHERE c.noun IN $nouns AND NOT coalesce(c.type, '') IN $aside AND near.field IS NOT NULL
WITH c, collect(near.field) AS played, VIEWED(c) AS seen
WHERE seen > 0
WITH c, seen,
  any(part IN played WHERE part IN $sides[c.noun].from + $sides[c.noun].to)
  AND EXISTS { (c)-[one]->(:Entity) WHERE one.field IN $sides[c.noun].from }
  AND EXISTS { (c)-[other]->(:Entity) WHERE other.field IN $sides[c.noun].to } AS leads
ORDER BY c.noun, c.id
WITH collect(CASE WHEN seen = 2 AND leads THEN c END) AS kept,
  collect(CASE WHEN seen < 2 AND leads THEN c.id END) AS possible,
  collect(CASE WHEN seen = 2 AND NOT leads THEN c END) AS alone
RETURN size(kept) AS total, possible, [c IN kept[..$first] | CLAIM(c)] AS claims,
  [c IN alone[..$first] | CLAIM(c)] AS alone
