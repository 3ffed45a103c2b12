// Claims are listed by their noun.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_noun IF NOT EXISTS FOR (c:Claim) ON (c.noun)
