// Takes away nodes that the seeds no longer state, with their edges.
//
// $rows   ids
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS id
MATCH (n:Entity|Claim {id: id})
DETACH DELETE n
