// Things are listed by their noun.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_noun IF NOT EXISTS FOR (e:Entity) ON (e.noun)
