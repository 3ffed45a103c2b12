// What a scenario proposes, each claim beside those it would replace.
//
// $of   id of the scenario
// -> one row per proposed claim: proposed, replaced as a list of claims
//
// :param {"of": "scenario/rss-stockholms-län-2020"}
MATCH (:Entity {id: $of})<-[:IN_SCENARIO]-(c:Claim)
OPTIONAL MATCH (c)-[:REPLACES]->(old:Claim)
WITH c, old ORDER BY old.id
WITH c, collect(old) AS olds
RETURN CLAIM(c) AS proposed, [old IN olds | CLAIM(old)] AS replaced
ORDER BY c.noun, c.id
LIMIT 500
