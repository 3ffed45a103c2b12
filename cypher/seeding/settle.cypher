// Gives the graph a state of its own where it has none: a load is kept, and all of it is seen.
//
// -> no rows
//
// :param {}
MATCH (load:Load {id: 'current'})
SET load.state = coalesce(load.state, randomUUID())
