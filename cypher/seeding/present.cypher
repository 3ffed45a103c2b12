// Everything the graph holds, by id, as digests.
//
// -> one row per thing and claim, in no order: id, digest
//
// :param {}
MATCH (e:Entity) RETURN e.id AS id, e.digest AS digest
UNION ALL
MATCH (c:Claim) RETURN c.id AS id, c.digest AS digest
