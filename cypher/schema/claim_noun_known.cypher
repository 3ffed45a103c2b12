// Claims of a noun of which few are known at a day are found by the day from which they are.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_noun_known IF NOT EXISTS FOR (c:Claim) ON (c.noun, c.known_from)
