// What the graph holds: when it was loaded, and how many of each noun.
//
// -> one row: loaded_on, digest, nouns as a list of noun and count
//
// :param {}
OPTIONAL MATCH (load:Load {id: 'current'})
CALL () {
  CALL () {
    MATCH (e:Entity) RETURN e.noun AS noun, count(*) AS count
    UNION
    MATCH (c:Claim) RETURN c.noun AS noun, count(*) AS count
  }
  WITH noun, count ORDER BY noun
  RETURN collect({noun: noun, count: count}) AS nouns
}
RETURN toString(load.loaded_on) AS loaded_on, load.digest AS digest, nouns
