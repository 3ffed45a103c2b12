// What the graph holds: when it was loaded, and how many of each noun.
//
// -> one row: loaded_on, digest, nouns as a list of noun and count
//
// :param {}
OPTIONAL MATCH (load:Load {id: 'current'})
CALL () {
  MATCH (tally:Tally {family: 'noun'})
  WITH tally ORDER BY tally.noun
  RETURN collect({noun: tally.noun, count: tally.count}) AS nouns
}
RETURN toString(load.loaded_on) AS loaded_on, load.digest AS digest, nouns
