// The names of things, each with its dates.
//
// $ids   ids of the things
// -> one row per thing, in no order: id, names as a list of claims
//
// :param {"ids": ["actor/milk"]}
MATCH (e:Entity)<-[:NAMES]-(n:Name)
WHERE e.id IN $ids
WITH e, n ORDER BY n.possible_from, n.id
RETURN e.id AS id, collect(CLAIM(n)) AS names
