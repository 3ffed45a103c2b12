// There is one record of what was loaded; it is also the lock that loads wait at.
//
// -> no rows
//
// :param {}
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (l:Load) REQUIRE l.id IS UNIQUE
