// Claims that filters keep, a page of them, with counts.
//
// $start         ids of the things to start from: claims about any of them (empty: by noun)
// $words         Lucene query over the claims' words (empty: none)
// $nouns         nouns to start from where $start and $words are empty
// $keep          maps of conditions, all of which must hold
// $any           maps of conditions, one of which must hold (empty: no matter)
// $drop          maps of conditions, none of which may hold
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// $by_date       whether dated claims come in the order of their dates
// $counted       whether the values of all that matched are wanted too
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, page of claims, and the values of all that matched for counting
//
// :param {"start": ["actor/milk"], "words": "", "nouns": ["seat"], "keep": [{"one_of": {"noun": ["seat"]}, "ends": []}], "any": [], "drop": [], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"], "by_date": false, "counted": true, "skip": 0, "first": 10}
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
WITH DISTINCT c
WHERE AT(c)
  AND all(w IN $keep WHERE KEEPS(c, w))
  AND ($any = [] OR any(w IN $any WHERE KEEPS(c, w)))
  AND none(w IN $drop WHERE KEEPS(c, w))
CALL () {
  UNWIND CASE WHEN $words <> '' AND $start <> [] THEN ['claims_folded', 'claims_swedish'] ELSE [] END
    AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: 5000}) YIELD node
  RETURN collect(node.id) AS spoken
}
WITH c, spoken WHERE $words = '' OR $start = [] OR c.id IN spoken
WITH c ORDER BY CASE WHEN $by_date THEN c.possible_from END, c.noun, c.id
WITH collect(c) AS kept
RETURN size(kept) AS total,
  [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values
