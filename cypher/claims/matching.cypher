// Claims that filters keep, a page of them, with counts.
//
// $start         ids of the things to start from: claims about any of them (empty: by noun)
// $words         Lucene query over the claims' words (empty: none)
// $nouns         nouns to start from where $start and $words are empty
// $keep          maps of conditions, all of which must hold
// $any           maps of conditions, one of which must hold (empty: no matter)
// $drop          maps of conditions, none of which may hold
// $view          the view it is asked from
// $by_date       whether dated claims come in the order of their dates
// $counted       whether the values of all that matched are wanted too
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of claims, and the values of all that
//    matched for counting
//
// :param {"start": ["actor/milk"], "words": "", "nouns": ["seat"], "keep": [{"one_of": {"noun": ["seat"]}, "ends": []}], "any": [], "drop": [], "by_date": false, "counted": true, "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
CALL () {
  UNWIND $start AS id
  MATCH (:Entity|Claim {id: id})<--(c:Claim)
  RETURN c
  UNION
  UNWIND CASE WHEN $words = '' OR $start <> [] THEN [] ELSE ['claims_folded', 'claims_swedish'] END
    AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: 5000}) YIELD node
  RETURN node AS c
  UNION
  UNWIND CASE WHEN $words = '' AND $start = [] THEN $nouns ELSE [] END AS noun
  MATCH (c:Claim {noun: noun})
  RETURN c
}
WITH DISTINCT c, VIEWED(c) AS seen
WHERE seen > 0
  AND all(w IN $keep WHERE KEEPS(c, w))
  AND ($any = [] OR any(w IN $any WHERE KEEPS(c, w)))
  AND none(w IN $drop WHERE KEEPS(c, w))
CALL () {
  UNWIND CASE WHEN $words <> '' AND $start <> [] THEN ['claims_folded', 'claims_swedish'] ELSE [] END
    AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: 5000}) YIELD node
  RETURN collect(node.id) AS spoken
}
WITH c, seen, spoken WHERE $words = '' OR $start = [] OR c.id IN spoken
WITH c, seen ORDER BY CASE WHEN $by_date THEN c.possible_from END, c.noun, c.id
WITH collect(CASE WHEN seen = 2 THEN c END) AS kept, count(CASE WHEN seen = 2 THEN null ELSE 1 END)
  AS only_possible
RETURN size(kept) AS total, only_possible,
  [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
