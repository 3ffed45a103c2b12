// The actors that belong to classes of actors.
//
// $classes       ids of the classes
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per member, in Swedish order: of (id of the class), member
//
// :param {"classes": ["actor/nationella-fokusnätverk"], "at_since": "2019-11-01", "at_until": "2019-12-01", "at_statuses": ["in_force", "ended"]}
MATCH (class:Entity)<-[:OBJECT]-(tie:Tie {type: 'member_of'})-[:SUBJECT]->(member:Actor)
WHERE class.id IN $classes AND AT(tie)
WITH DISTINCT class, member
RETURN class.id AS of, ENTITY(member) AS member
ORDER BY class.id, member.sort_key, member.id
LIMIT 500
