// Names are searched letter by letter, without marks over letters.
//
// -> no rows
//
// :param {}
CREATE FULLTEXT INDEX names_folded IF NOT EXISTS FOR (n:Name) ON EACH [n.value]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
