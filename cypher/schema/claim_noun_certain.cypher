// Claims of a noun of which few are certain at a day are found by the day up to which they are.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_noun_certain IF NOT EXISTS FOR (c:Claim) ON (c.noun, c.certain_until)
