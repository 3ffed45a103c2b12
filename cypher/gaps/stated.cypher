// What sources state is missing: findings, empty or unnamed seats, lacked mandates, unsaid figures.
//
// $of            ids of things the gap must be about (empty: any)
// $types         types of finding that count as a gap
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// $counted       whether the values of all that matched are wanted too
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, page of claims, and the values of all that matched for counting
//
// :param {"of": [], "types": ["gap"], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"], "counted": true, "skip": 0, "first": 10}
CALL () {
  MATCH (c:Finding) WHERE c.type IN $types RETURN c
  UNION
  MATCH (c:Seat) WHERE c.holding <> 'held' RETURN c
  UNION
  MATCH (c:Mandate) WHERE c.standing <> 'held' RETURN c
  UNION
  MATCH (c:Measure {value_kind: 'unknown'}) RETURN c
}
WITH c WHERE AT(c) AND ($of = [] OR EXISTS { (c)-->(x:Entity) WHERE x.id IN $of })
WITH c ORDER BY c.noun, c.id
WITH collect(c) AS kept
RETURN size(kept) AS total, [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
