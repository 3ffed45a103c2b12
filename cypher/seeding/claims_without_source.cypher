// Claims that no source is given for: there are none, and this proves it.
//
// -> one row per claim: id; at most 100, which is enough to look at
//
// :param {}
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:CITED_IN]->(:Document) }
RETURN c.id AS id
ORDER BY id
LIMIT 100
