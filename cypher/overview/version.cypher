// The version of the data: what was loaded last.
//
// -> one row: version; none before the first load
//
// :param {}
MATCH (load:Load {id: 'current'})
RETURN load.digest AS version
