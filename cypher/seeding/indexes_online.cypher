// Waits, a minute at most, until every index can answer.
//
// -> no rows
//
// :param {}
CALL db.awaitIndexes(60)
