// What sources state is missing: findings, empty or unnamed seats, lacked mandates, unsaid figures.
// A seat that nobody is entitled to is not missing.
//
// $of            ids of things the gap must be about (empty: any)
// $types         types of finding that count as a gap
// $others        whether seats, mandates and figures count too
// $view          the view it is asked from
// $counted       whether the values of all that matched are wanted too
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of claims, and the values of all that matched for counting
//
// :param {"of": [], "types": ["gap"], "others": true, "counted": true, "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})<--(c:Claim)
  RETURN c
  UNION
  UNWIND CASE WHEN $of = [] THEN ['finding', 'seat', 'mandate', 'measure'] ELSE [] END AS noun
  MATCH (c:Claim {noun: noun})
  RETURN c
}
WITH c WHERE CASE c.noun
  WHEN 'finding' THEN c.type IN $types
  WHEN 'seat' THEN $others AND c.holding IN ['vacant', 'unnamed']
  WHEN 'mandate' THEN $others AND c.standing <> 'held'
  WHEN 'measure' THEN $others AND c.value_kind = 'unknown'
  ELSE false END
WITH c, VIEWED(c) AS seen WHERE seen > 0
WITH c, seen ORDER BY c.noun, c.id
WITH collect(CASE WHEN seen = 2 THEN c END) AS kept,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible, [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
