// Things of a noun of which few are certain at a day are found by the day up to which they are.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_noun_certain IF NOT EXISTS FOR (e:Entity) ON (e.noun, e.certain_until)
