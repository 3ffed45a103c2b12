// Edges from claims to claims.
//
// $rows   one map per edge: source, target, edge, properties
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS row
MATCH (c:Claim {id: row.source})
MATCH (other:Claim {id: row.target})
CREATE (c)-[edge:$(row.edge)]->(other)
SET edge = row.properties
