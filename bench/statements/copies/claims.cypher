// Every claim so many times again: other ids and words, all else as it is.
//
// Persons stand in a sentence by their ids in braces.
//
// $from, $to    numbers of the copies
// -> one row: made
MATCH (n:Claim) WHERE NOT n.id CONTAINS '~'
CALL (n) {
  UNWIND range($from, $to) AS number
  WITH n, '~' + number AS mark, ' ' + number AS told
  CREATE (copy:$(labels(n)))
  SET copy = n {
    .*,
    id: n.id + mark,
    name: n.name + told,
    value: CASE n.noun WHEN 'name' THEN n.value + told ELSE n.value END,
    folded: n.folded + told,
    statement: replace(n.statement, '}', mark + '}') + told,
    words: replace(replace(n.words, '}', mark + '}'), '\n', told + '\n') + told,
    digest: n.digest + mark,
    formerly: [one IN n.formerly | one + mark],
    scenarios: [one IN n.scenarios | one + mark],
    replaced_in: [one IN n.replaced_in | one + mark],
    grade_by: [one IN n.grade_by | CASE one WHEN '' THEN '' ELSE one + mark END]
  }
} IN TRANSACTIONS OF 50 ROWS
RETURN count(*) AS made
