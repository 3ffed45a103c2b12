// Puts down how often each noun and each set word occurs, in place of what was put down before:
// whoever asks for them reads as many rows as there are words, however large the graph.
//
// $rows   one map per word: family ('noun', 'part', 'trait', 'value' or a property), value, noun of
//         what it is said of, trait (of a trait and of its values; else null), count
// -> no rows
//
// :param {"rows": []}
CALL () {
  MATCH (before:Tally)
  DELETE before
}
UNWIND $rows AS row
CREATE (word:Tally)
SET word = row
