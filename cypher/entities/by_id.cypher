// Things and claims by their ids.
//
// $ids   ids
// -> one row per node found, in no order: id, entity (for a thing) or claim (for a claim)
//
// :param {"ids": ["actor/milk"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id}) RETURN ENTITY(e) AS entity, null AS claim
  UNION
  MATCH (c:Claim {id: id}) RETURN null AS entity, CLAIM(c) AS claim
}
RETURN id, entity, claim
