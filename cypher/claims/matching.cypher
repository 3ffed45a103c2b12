// Claims that filters and words keep, a page of them, with counts.
//
// $words         words, each with its place and its Lucene query over the claims' words (empty: none)
// $start         without words, what to start from: ids of things that claims are about, sections they
//                are cited from, letters that stand in their words, their types, or their nouns; all
//                other lists are empty
// $keep          conditions, and the forms of them one of which must hold
// $view          the view it is asked from
// $order         'best' (by words, names last, then noun), 'noun' or 'date'
// $counted       whether the values of all that matched are wanted too
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of claims, the values of all that
//    matched for counting, how many hold each word, and how many words those of the page hold: as
//    many as any does
//
// :param {"start": {"things": ["actor/milk"], "sections": [], "letters": [], "types": [], "nouns": []}, "words": [], "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "order": "noun", "counted": true, "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
CALL () {
  UNWIND $words AS word
  UNWIND ['claims_folded', 'claims_swedish'] AS index
  CALL db.index.fulltext.queryNodes(index, word.query) YIELD node, score
  WITH node, word.place AS place, max(score) AS score
  RETURN node AS c, collect(place) AS places, sum(score) AS score
  UNION
  UNWIND $start.things AS id
  MATCH (:Entity|Claim {id: id})<--(c:Claim)
  RETURN c, [] AS places, 0.0 AS score
  UNION
  UNWIND $start.sections AS section
  MATCH (c:Claim)-[:CITED_IN {section: section}]->()
  RETURN c, [] AS places, 0.0 AS score
  UNION
  UNWIND $start.letters AS letters
  MATCH (c:Claim) WHERE c.words CONTAINS letters
  RETURN c, [] AS places, 0.0 AS score
  UNION
  UNWIND $start.types AS type
  MATCH (c:Claim {type: type})
  RETURN c, [] AS places, 0.0 AS score
  UNION
  UNWIND $start.nouns AS noun
  MATCH (c:Claim {noun: noun})
  RETURN c, [] AS places, 0.0 AS score
}
WITH c, places, score, VIEWED(c) AS seen
WHERE seen > 0 AND KEEPS(c, $keep)
WITH collect({c: c, seen: seen, places: places, score: score}) AS candidates
WITH candidates, [one IN candidates WHERE one.seen = 2] AS counting
WITH candidates, counting, reduce(most = 0,
  one IN CASE WHEN counting = [] THEN candidates ELSE counting END |
  CASE WHEN size(one.places) > most THEN size(one.places) ELSE most END) AS most
CALL (candidates, most) {
  UNWIND candidates AS one
  WITH one, one.c AS c WHERE size(one.places) = most
  ORDER BY CASE WHEN $order = 'best' AND $words <> [] THEN c.noun = 'name' END,
    CASE $order WHEN 'best' THEN -one.score END,
    CASE WHEN $order = 'date' AND c.possible_from.year > 1 THEN c.possible_from END, c.noun, c.id
  RETURN collect(CASE WHEN one.seen = 2 THEN c END) AS kept,
    sum(CASE WHEN one.seen = 2 THEN 0 ELSE 1 END) AS only_possible
}
RETURN size(kept) AS total, only_possible,
  [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values,
  [word IN $words | size([one IN counting WHERE word.place IN one.places])] AS by_word, most
