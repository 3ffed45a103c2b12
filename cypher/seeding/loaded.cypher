// What the graph was last loaded from.
//
// -> one row: digest of the files; none before the first load
//
// :param {}
MATCH (load:Load {id: 'current'})
RETURN load.digest AS digest
