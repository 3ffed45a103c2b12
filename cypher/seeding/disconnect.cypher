// Takes away what claims that have changed said before: their outgoing edges.
//
// $rows   ids of claims
// -> no rows
//
// :param {"rows": []}
UNWIND $rows AS id
MATCH (:Claim {id: id})-[edge]->()
DELETE edge
