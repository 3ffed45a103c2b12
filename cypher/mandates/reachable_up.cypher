// The mandates along which a power comes, hop by hop, to its origin.
//
// $of            id of the body the walk starts from
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row: mandates as a list of claims, nearest first
//
// :param {"of": "actor/rss-styrgrupp-stockholms-län", "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"]}
MATCH (start:Entity {id: $of})
MATCH (start) ((near)<-[:GRANTED_TO]-(m:Mandate WHERE AT(m))-[:GRANTED_BY]->(far)){0,8} (last)<-[:GRANTED_TO]-(final:Mandate)
WHERE AT(final)
WITH final, min(size(m)) AS distance
ORDER BY distance, final.id
LIMIT 200
RETURN collect(CLAIM(final)) AS mandates
