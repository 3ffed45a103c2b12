// The names closest to a text that nothing bears: what somebody may have meant.
//
// $query   Lucene query with small misspellings allowed
// $nouns   nouns that count
// -> one row per name: name, id of the thing, its noun
//
// :param {"query": "mlik~2", "nouns": ["actor", "area"]}
CALL db.index.fulltext.queryNodes('names_folded', $query, {limit: 50}) YIELD node, score
MATCH (node)-[:NAMES]->(e:Entity)
WHERE e.noun IN $nouns
WITH e, max(score) AS score
RETURN e.name AS name, e.id AS id, e.noun AS noun
ORDER BY score DESC, e.id
LIMIT 8
