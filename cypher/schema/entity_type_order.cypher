// Things of a type are gone through in Swedish order, and no more than are wanted.
//
// -> no rows
//
// :param {}
CREATE INDEX entity_type_order IF NOT EXISTS FOR (e:Entity) ON (e.type, e.sort_key)
