// In how many copies the graph stands.
//
// -> one row: copies; no row where nothing has been loaded
MATCH (load:Load {id: 'current'})
RETURN coalesce(load.copies, 1) AS copies
