// Claims are gone through by the day before which they did not hold, and no more than are wanted.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_possible_from_id IF NOT EXISTS FOR (c:Claim) ON (c.possible_from, c.id)
