// What claims say is searched letter by letter, without marks over letters.
//
// -> no rows
//
// :param {}
CREATE FULLTEXT INDEX claims_folded IF NOT EXISTS FOR (c:Claim) ON EACH [c.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
