// What a scenario proposes, each claim beside those it would replace, a page of it.
//
// $of      id of the scenario
// $nouns   nouns of the proposed claims (empty: all)
// $skip    rows passed over
// $first   rows wanted
// -> one row: total, page of changes by noun and id: proposed, replaced as a list of claims
//
// :param {"of": "scenario/rss-stockholms-län-2020", "nouns": ["seat"], "skip": 0, "first": 10}
MATCH (:Entity {id: $of})<-[:IN_SCENARIO]-(c:Claim)
WHERE $nouns = [] OR c.noun IN $nouns
WITH c ORDER BY c.noun, c.id
WITH collect(c) AS kept
CALL (kept) {
  UNWIND kept[$skip..$skip + $first] AS c
  OPTIONAL MATCH (c)-[:REPLACES]->(old:Claim)
  WITH c, old ORDER BY old.id
  WITH c, collect(old) AS olds ORDER BY c.noun, c.id
  RETURN collect({proposed: CLAIM(c), replaced: [old IN olds | CLAIM(old)]}) AS page
}
RETURN size(kept) AS total, page
