// Things, put there or given other properties.
//
// $rows   one map per thing: id, label, properties
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.label), e = row.properties
