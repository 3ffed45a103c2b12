// Names are found as people type them.
//
// -> no rows
//
// :param {}
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)
