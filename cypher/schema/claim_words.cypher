// A piece of a claim's words is found letter by letter.
//
// -> no rows
//
// :param {}
CREATE TEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON (c.words)
