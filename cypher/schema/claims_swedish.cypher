// What claims say is searched in any inflected form.
//
// Neo4j keeps one full-text index for a set of properties, so this one reads one more than the
// other; it says the same words again.
//
// -> no rows
//
// :param {}
CREATE FULLTEXT INDEX claims_swedish IF NOT EXISTS FOR (c:Claim) ON EACH [c.words, c.statement]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}}
