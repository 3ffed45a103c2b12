// Claims are listed by their type.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_type IF NOT EXISTS FOR (c:Claim) ON (c.type)
