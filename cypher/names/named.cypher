// Things that bear a name, or have it as their id.
//
// $texts    the names or ids as given, each once
// $folded   the same, folded, in the same order
// $digests  their digests: a former id is known by its digest alone
// -> one row per given text and thing that fits: asked, exact (but for capitals), entity; at most 1,000
//
// :param {"texts": ["MILK"], "folded": ["milk"], "digests": [""]}
UNWIND range(0, size($texts) - 1) AS place
WITH $texts[place] AS asked, $folded[place] AS folded, $digests[place] AS digest
CALL (asked, folded, digest) {
  MATCH (e:Entity {id: asked}) RETURN e, true AS exact
  UNION
  CALL db.index.fulltext.queryNodes('former_ids', '"' + digest + '"') YIELD node AS e
  WHERE e:Entity
  RETURN e, true AS exact
  UNION
  MATCH (n:Name {folded: folded})-[:NAMES]->(e:Entity) RETURN e, toLower(n.value) = toLower(asked) AS exact
}
WITH asked, e, max(exact) AS exact
RETURN asked, exact, ENTITY(e) AS entity
ORDER BY asked, e.id
LIMIT 1000
