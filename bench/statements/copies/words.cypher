// Counts of nouns and set words, of all copies together; each copy of a trait has its own.
//
// $from, $to    numbers of the copies
// -> one row: made
MATCH (word:Tally)
CALL (word) {
  WITH word WHERE word.trait IS NULL
  SET word.count = word.count * ($to - $from + 2)
}
WITH word WHERE word.trait IS NOT NULL
UNWIND range($from, $to) AS number
CREATE (copy:Tally)
SET copy = word {
  .*,
  trait: word.trait + '~' + number,
  value: CASE word.family WHEN 'trait' THEN word.value + '~' + number ELSE word.value END
}
RETURN count(*) AS made
