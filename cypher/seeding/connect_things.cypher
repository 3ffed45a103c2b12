// Edges from claims to things.
//
// $rows   one map per edge: source, target, edge, properties
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS row
MATCH (c:Claim {id: row.source})
MATCH (e:Entity {id: row.target})
CREATE (c)-[edge:$(row.edge)]->(e)
SET edge = row.properties
