// Things and claims by their ids.
//
// $ids       ids
// $digests   their digests, in the same order: a former id is known by its digest alone
// -> one row per node found, in no order: id (as asked), entity (for a thing) or claim (for a claim)
//
// :param {"ids": ["actor/milk"], "digests": [""]}
UNWIND range(0, size($ids) - 1) AS place
WITH $ids[place] AS id, $digests[place] AS digest
CALL (id, digest) {
  MATCH (e:Entity {id: id}) RETURN ENTITY(e) AS entity, null AS claim
  UNION
  MATCH (c:Claim {id: id}) RETURN null AS entity, CLAIM(c) AS claim
  UNION
  CALL db.index.fulltext.queryNodes('former_ids', '"' + digest + '"') YIELD node AS n
  RETURN CASE WHEN n:Entity THEN ENTITY(n) END AS entity, CASE WHEN n:Claim THEN CLAIM(n) END AS claim
}
RETURN id, entity, claim
