// Every edge from a claim to a thing, from each copy of the one to the same copy of the other.
//
// $from, $to    numbers of the copies
// -> one row: made
MATCH (claim:Claim)-[edge]->(end:Entity) WHERE NOT claim.id CONTAINS '~'
CALL (claim, edge, end) {
  UNWIND range($from, $to) AS number
  WITH claim, edge, end, '~' + number AS mark, ' ' + number AS told
  MATCH (from:Claim {id: claim.id + mark})
  MATCH (to:Entity {id: end.id + mark})
  CREATE (from)-[copy:$(type(edge))]->(to)
  SET copy = edge {.*, called: edge.called + told}
} IN TRANSACTIONS OF 50 ROWS
RETURN count(*) AS made
