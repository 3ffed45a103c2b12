// The names closest to a text that nothing bears: what somebody may have meant.
//
// $query   Lucene query with small misspellings allowed
// $nouns   nouns that count
// -> one row per thing, the best first: name, id, noun, and those of its names that are close,
//    folded; at most 200
//
// :param {"query": "mlik~2", "nouns": ["actor", "area"]}
CALL db.index.fulltext.queryNodes('names_folded', $query, {limit: 200}) YIELD node, score
MATCH (node)-[:NAMES]->(e:Entity)
WHERE e.noun IN $nouns
WITH e, max(score) AS score, collect(node.folded) AS close
RETURN e.name AS name, e.id AS id, e.noun AS noun, close
ORDER BY score DESC, e.id
LIMIT 200
