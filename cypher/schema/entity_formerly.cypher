// Former ids lead on: the few things that were known by another id are found without a scan.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_formerly IF NOT EXISTS FOR (n:Entity) ON (n.formerly)
