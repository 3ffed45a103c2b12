// What the graph was last loaded from, and which state that left it in.
//
// -> one row: digest of the files, and the state, which is new whenever the data or the day of the
//    load is, never comes back, and is null while a load is kept; none before the first load
//
// :param {}
MATCH (load:Load {id: 'current'})
RETURN load.files AS files, load.state AS state
