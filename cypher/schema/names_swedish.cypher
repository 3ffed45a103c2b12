// Names are searched in any inflected form.
//
// Neo4j keeps one full-text index for a set of properties, so this one reads one more than the
// other; it says the same words again.
//
// -> no rows
//
// :param {}
CREATE FULLTEXT INDEX names_swedish IF NOT EXISTS FOR (n:Name) ON EACH [n.value, n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}}
