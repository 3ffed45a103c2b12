// What sources state is missing: findings, empty or unnamed seats, lacked mandates, unsaid figures.
// A seat that nobody is entitled to is not missing. They come in the order of their ids, from some place on.
//
// $of            ids of things the gap must be about (empty: any)
// $types         types of finding that count as a gap
// $others        whether seats, mandates and figures count too
// $after         id of the claim after which to go on (empty: from the first)
// $view          the view it is asked from
// $least         2: those that count in the view; 1: those too that are only possible
// $most          claims looked for at most; one fewer are counted by their values
// $counted       whether the values of those that count are wanted too
// $first         of those that count, claims wanted
// -> one row: total of those that count, how many more are only possible, page of claims, and the
//    values of those that count, for counting
//
// :param {"of": [], "types": ["gap"], "others": true, "after": "", "least": 2, "most": 100, "counted": true, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})<--(c:Claim) WHERE c.id > $after
  WITH DISTINCT c ORDER BY c.id
  RETURN c
  UNION ALL
  UNWIND CASE WHEN $of = [] THEN ['finding', 'mandate', 'measure', 'seat'] ELSE [] END AS noun
  CALL (noun) {
    MATCH (c:Claim {noun: noun}) WHERE c.id > $after
    RETURN c ORDER BY c.noun, c.id
  }
  RETURN c
}
WITH c WHERE CASE c.noun
  WHEN 'finding' THEN c.type IN $types
  WHEN 'seat' THEN $others AND c.holding IN ['vacant', 'unnamed']
  WHEN 'mandate' THEN $others AND c.standing <> 'held'
  WHEN 'measure' THEN $others AND c.value_kind = 'unknown'
  ELSE false END
WITH c, VIEWED(c) AS seen WHERE seen >= $least
WITH c, seen LIMIT $most
WITH collect(CASE WHEN seen = 2 THEN c END) AS kept,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN size(kept) AS total, only_possible, [c IN kept[..$first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept[..$most - 1] | VALUES(c)] ELSE [] END AS values
