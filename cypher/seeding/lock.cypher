// Takes the lock that loads wait at, until the transaction ends.
//
// -> no rows
//
// :param {}
MERGE (load:Load {id: 'current'})
SET load.id = 'current'
