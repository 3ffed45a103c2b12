// Things by their ids, to be held.
//
// $ids   ids
// -> one row per thing that is there, in no order: id, held
//
// :param {"ids": ["actor/milk"]}
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e.id AS id, ENTITY(e) AS held
