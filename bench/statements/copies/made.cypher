// Says in how many copies the graph now stands.
//
// $copies    how many times the graph holds the original
// -> no rows
MATCH (load:Load {id: 'current'})
SET load.copies = $copies
