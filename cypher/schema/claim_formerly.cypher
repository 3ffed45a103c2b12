// Former ids lead on: the few claims that were known by another id are found without a scan.
//
// -> no rows
//
// :param {}
CREATE INDEX claim_formerly IF NOT EXISTS FOR (n:Claim) ON (n.formerly)
