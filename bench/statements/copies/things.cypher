// Every thing so many times again: other ids and names, all else as it is.
//
// $from, $to    numbers of the copies
// -> one row: made
MATCH (n:Entity) WHERE NOT n.id CONTAINS '~'
CALL (n) {
  UNWIND range($from, $to) AS number
  WITH n, '~' + number AS mark, ' ' + number AS told
  CREATE (copy:$(labels(n)))
  SET copy = n {
    .*,
    id: n.id + mark,
    name: n.name + told,
    sort_key: n.sort_key + told,
    code: n.code + mark,
    digest: n.digest + mark,
    formerly: [one IN n.formerly | one + mark],
    document: n.document + mark,
    grade_by: [one IN n.grade_by | CASE one WHEN '' THEN '' ELSE one + mark END]
  }
} IN TRANSACTIONS OF 50 ROWS
RETURN count(*) AS made
