// Each thing has an id that no other thing has.
//
// -> no rows
//
// :param {}
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE
