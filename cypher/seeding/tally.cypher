// Puts down how often each noun and each set word occurs, in place of what was put down before:
// whoever asks for them reads as many rows as there are words, however large the graph. Where they
// are the same nothing is written; where they are not, the graph has no state until the load is kept.
//
// $rows     one map per word: family ('noun', 'part', 'trait', 'value' or a property), value, noun of
//           what it is said of, trait (of a trait and of its values; else null), count
// $digest   digest of the rows
// -> no rows
//
// :param {"rows": [], "digest": "0"}
MATCH (load:Load {id: 'current'}) WHERE coalesce(load.tallies, '') <> $digest
SET load.tallies = $digest, load.state = null
WITH load
CALL () {
  MATCH (before:Tally)
  DELETE before
}
UNWIND $rows AS row
CREATE (word:Tally)
SET word = row
