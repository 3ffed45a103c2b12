// Things of a noun are gone through in Swedish order, and no more than are wanted.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_noun_order IF NOT EXISTS FOR (e:Entity) ON (e.noun, e.sort_key)
