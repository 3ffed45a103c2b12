// Claims are found by the day before which they did not hold.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_possible_from IF NOT EXISTS FOR (c:Claim) ON (c.possible_from)
