// Claims that filters and words keep, a page of them, with counts.
//
// $words         words, each with its place and its Lucene query over the claims' words (empty: none)
// $start         without words, what to start from: ids of the claims, or of things that they are
//                about, sections they are cited from, letters that stand in their words, their
//                types, or their nouns, and of nouns of which little counts in the view what is
//                `known` before its end, or `certain` after its start; all other lists are empty
// $keep          conditions, the forms of them one of which must hold, and the nouns that all come to
// $view          the view it is asked from
// $order         'best' (by words, names last, then noun), 'noun' or 'date'
// $counted       whether the values of all that matched are wanted too
// $least         2: those that count in the view; 1: those too that are only possible
// $bound         claims looked for at most: of those found by words the ones that fit best
// $skip          rows passed over
// $first         rows wanted
// -> one row: total, how many more are only possible, page of claims, the values of all that
//    matched for counting, how many hold each word, how many words those of the page hold (`most`: as
//    many as any does), whether there are more than were looked for (`cut`), and how many words the
//    last that was found holds (`least`)
//
// Words find those first that hold most of them and fit best: sorted as they are found, so that no more
// of them are looked at than are wanted.
//
// :param {"start": {"ids": [], "things": ["actor/milk"], "sections": [], "letters": [], "types": [], "nouns": [], "known": [], "certain": []}, "words": [], "keep": {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}], "forms": [{"keep": [0], "drop": []}]}, "order": "noun", "counted": true, "least": 1, "bound": 10000, "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
CALL () {
  UNWIND $words AS word
  UNWIND ['claims_folded', 'claims_swedish'] AS index
  CALL db.index.fulltext.queryNodes(index, word.query) YIELD node, score
  WITH node, word.place AS place, max(score) AS score
  WITH node, collect(place) AS places, sum(score) AS score ORDER BY size(places) DESC, score DESC
  RETURN node AS c, places, score
  UNION ALL
  UNWIND $start.ids AS id
  MATCH (c:Claim {id: id})
  RETURN c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.things AS id
  MATCH (:Entity|Claim {id: id})<--(c:Claim)
  RETURN DISTINCT c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.sections AS section
  MATCH (c:Claim)-[:CITED_IN {section: section}]->()
  RETURN DISTINCT c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.letters AS letters
  MATCH (c:Claim) WHERE c.words CONTAINS letters
  RETURN c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.types AS type
  MATCH (c:Claim {type: type})
  RETURN c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.nouns AS noun
  MATCH (c:Claim {noun: noun})
  RETURN c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.known AS noun
  MATCH (c:Claim {noun: noun}) USING INDEX c:Claim(noun, known_from)
  WHERE KNOWN(c)
  RETURN c, [] AS places, 0.0 AS score
  UNION ALL
  UNWIND $start.certain AS noun
  MATCH (c:Claim {noun: noun}) USING INDEX c:Claim(noun, certain_until)
  WHERE CERTAIN(c)
  RETURN c, [] AS places, 0.0 AS score
}
WITH c, places, score, VIEWED(c) AS seen
WHERE seen >= $least AND KEEPS(c, $keep)
WITH c, places, score, seen LIMIT $bound + 1
WITH collect({c: c, held: size(places), places: places, score: score, seen: seen}) AS every
CALL (every) {
  UNWIND every[..$bound] AS one
  WITH one, one.c AS c
  ORDER BY one.held DESC, CASE WHEN $order = 'best' AND $words <> [] THEN c.noun = 'name' END,
    CASE $order WHEN 'best' THEN -one.score END,
    CASE WHEN $order = 'date' AND c.possible_from.year > 1 THEN c.possible_from END, c.noun, c.id
  RETURN collect(one) AS found
}
WITH size(every) > $bound AS cut, found, [one IN found WHERE one.seen = 2] AS counting
WITH cut, found, counting, coalesce(head(counting).held, head(found).held, 0) AS most
WITH cut, found, counting, most, [one IN counting WHERE one.held = most | one.c] AS kept
RETURN size(kept) AS total, size([one IN found WHERE one.seen = 1 AND one.held = most]) AS only_possible,
  [c IN kept[$skip..$skip + $first] | CLAIM(c)] AS page,
  CASE WHEN $counted THEN [c IN kept | VALUES(c)] ELSE [] END AS values,
  [word IN $words | size([one IN counting WHERE word.place IN one.places])] AS by_word,
  most, cut, coalesce(last(found).held, 0) AS least
