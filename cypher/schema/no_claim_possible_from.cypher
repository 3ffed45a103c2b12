// An index that no question looks at any more, and every load would keep up.
//
// -> no rows
//
// :param {}
DROP INDEX claim_possible_from IF EXISTS
