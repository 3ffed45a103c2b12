// Claims, put there or given other properties; their edges come after.
//
// $rows   one map per claim: id, label, properties
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c:$(row.label), c = row.properties
