// The claims about each of several things, so many for each.
//
// $ids           ids of the things or claims
// $part          the part the thing plays in the claim (empty: any)
// $keep          conditions, the forms of them one of which must hold, and the nouns that all come to
// $view          the view it is asked from
// $counted       whether the values of all that matched are wanted too
// $skip          claims passed over for each
// $first         claims wanted for each
// -> one row per thing that is there, in the order of $ids: id, total, how many more are only
//    possible, page of claims, and the values of all that matched for counting
//
// :param {"ids": ["actor/milk"], "part": "", "keep": {"leaves": [{"place": 0, "one_of": {}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "counted": true, "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Entity|Claim {id: $ids[place]})
CALL (e) {
  MATCH (e)<-[end]-(c:Claim)
  WHERE end.field IS NOT NULL AND ($part = '' OR end.field = $part)
    AND ($keep.nouns IS NULL OR c.noun IN $keep.nouns)
  WITH DISTINCT c
  WITH c, VIEWED(c) AS seen
  WHERE seen > 0 AND KEEPS(c, $keep)
  WITH c, seen ORDER BY c.noun, c.id
  RETURN collect(CASE WHEN seen = 2 THEN c END) AS kept,
    sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
}
RETURN e.id AS id, size(kept) AS total, only_possible, [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
ORDER BY place
