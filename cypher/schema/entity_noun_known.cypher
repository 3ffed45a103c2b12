// Things of a noun of which few are known at a day are found by the day from which they are.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_noun_known IF NOT EXISTS FOR (e:Entity) ON (e.noun, e.known_from)
