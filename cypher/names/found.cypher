// Things found by a text in any of their names, the best first.
//
// $folded_query    Lucene query for the folding index
// $swedish_query   Lucene query for the stemming index
// $folded          the text, folded
// $nouns           nouns that count
// $types           types that count (empty: any)
// $view            the view it is asked from
// $skip            rows passed over
// $first           rows wanted
// -> one row: total, facets by noun, hits as a list of entity, matched name, form, how, score
//
// :param {"folded_query": "milk*", "swedish_query": "milk", "folded": "milk", "nouns": ["actor"], "types": [], "skip": 0, "first": 10, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
CALL () {
  CALL db.index.fulltext.queryNodes('names_folded', $folded_query, {limit: 500}) YIELD node, score
  RETURN node, score, false AS stemmed
  UNION ALL
  CALL db.index.fulltext.queryNodes('names_swedish', $swedish_query, {limit: 500}) YIELD node, score
  RETURN node, score, true AS stemmed
}
MATCH (node)-[:NAMES]->(e:Entity)
WHERE e.noun IN $nouns AND ($types = [] OR e.type IN $types) AND AT(node)
WITH e, node, score,
  CASE
    WHEN node.folded = $folded THEN 'exact'
    WHEN node.folded STARTS WITH $folded THEN 'prefix'
    WHEN (' ' + node.folded) CONTAINS (' ' + $folded) THEN 'word'
    WHEN stemmed THEN 'stem'
    ELSE 'similar'
  END AS how
WITH e, node, how, score
  + CASE how WHEN 'exact' THEN 1000 WHEN 'prefix' THEN 100 WHEN 'word' THEN 50 ELSE 0 END AS score
ORDER BY score DESC, node.id
WITH e, collect({name: node.value, form: node.form, claim: node.id, how: how, score: score})[0] AS best
ORDER BY best.score DESC, e.id
WITH collect({noun: e.noun, hit: {entity: ENTITY(e), match: best}}) AS hits
RETURN size(hits) AS total, [one IN hits[$skip..$skip + $first] | one.hit] AS hits,
  [one IN hits | one.noun] AS nouns
