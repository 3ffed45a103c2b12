// Claims of a noun are gone through in the order of their ids, and no more than are wanted.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_noun_id IF NOT EXISTS FOR (c:Claim) ON (c.noun, c.id)
