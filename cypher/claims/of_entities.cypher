// The claims about each of several things, so many for each.
//
// $ids           ids of the things or claims
// $role          the part the thing plays in the claim (empty: any)
// $keep          map of conditions that must hold
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// $counted       whether the values of all that matched are wanted too
// $skip          claims passed over for each
// $first         claims wanted for each
// -> one row per thing that is there, in the order of $ids: id, total, page of claims, and the
//    values of all that matched for counting
//
// :param {"ids": ["actor/milk"], "role": "", "keep": {"one_of": {}, "ends": []}, "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"], "counted": true, "skip": 0, "first": 10}
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Entity|Claim {id: $ids[place]})
CALL (e) {
  MATCH (e)<-[end]-(c:Claim)
  WHERE ($role = '' OR end.field = $role) AND AT(c)
  WITH DISTINCT c, $keep AS w
  WHERE KEEPS(c, w)
  WITH c ORDER BY c.noun, c.id
  RETURN collect(c) AS kept
}
RETURN e.id AS id, size(kept) AS total, [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
ORDER BY place
