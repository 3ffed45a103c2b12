// Each claim has an id that no other claim has.
//
// -> no rows
//
// :param {}
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE
