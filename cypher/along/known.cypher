// How much of each noun is known before a year begins, and certain after another has begun.
//
// $before        the year before which it is known
// $after         the year after the beginning of which it is certain (null: not counted)
// $most          how much of each is counted at most
// -> one row per noun that the graph has, in no order: noun, known, certain (null where it is not
//    counted), every (how much of the noun there is at all); at most 30
//
// :param {"before": 2012, "after": 2011, "most": 1000}
MATCH (of:Tally {family: 'noun'})
CALL (of) {
  CALL (of) {
    MATCH (c:Claim {noun: of.noun}) USING INDEX c:Claim(noun, known_from)
    WHERE c.known_from < date({year: $before})
    RETURN c AS one LIMIT $most
    UNION ALL
    MATCH (e:Entity {noun: of.noun}) USING INDEX e:Entity(noun, known_from)
    WHERE e.known_from < date({year: $before})
    RETURN e AS one LIMIT $most
  }
  RETURN count(one) AS known
}
CALL (of) {
  CALL (of) {
    MATCH (c:Claim {noun: of.noun}) USING INDEX c:Claim(noun, certain_until)
    WHERE c.certain_until > date({year: $after})
    RETURN c AS one LIMIT $most
    UNION ALL
    MATCH (e:Entity {noun: of.noun}) USING INDEX e:Entity(noun, certain_until)
    WHERE e.certain_until > date({year: $after})
    RETURN e AS one LIMIT $most
  }
  RETURN count(one) AS certain
}
RETURN of.noun AS noun, known, CASE WHEN $after IS NOT NULL THEN certain END AS certain, of.count AS every
LIMIT 30
