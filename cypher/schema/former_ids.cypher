// Former ids lead on: a thing or claim that was known by another id is found by that id's digest.
//
// -> no rows
//
// :param {}
CREATE FULLTEXT INDEX former_ids IF NOT EXISTS FOR (n:Entity|Claim) ON EACH [n.formerly]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
