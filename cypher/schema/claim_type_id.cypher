// Claims of a type are gone through in the order of their ids, and no more than are wanted.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_type_id IF NOT EXISTS FOR (c:Claim) ON (c.type, c.id)
