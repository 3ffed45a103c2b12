// Who sits on behalf of, or from, somebody in bodies.
//
// $of            ids of the areas or actors represented
// $bodies        ids of the bodies (empty: all)
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per area or actor and body with a seat: of, body, seats as a list of claims
//
// :param {"of": ["area/stockholms-län"], "bodies": ["actor/milk"], "at_since": "2019-11-01", "at_until": "2019-12-01", "at_statuses": ["in_force", "ended"]}
MATCH (x:Entity)<-[:ON_BEHALF_OF|FROM_ORGANISATION|HELD_BY]-(seat:Seat)-[:IN_BODY]->(body:Actor)
WHERE x.id IN $of AND ($bodies = [] OR body.id IN $bodies) AND AT(seat)
WITH DISTINCT x, body, seat ORDER BY seat.id
WITH x, body, collect(seat) AS seats
RETURN ENTITY(x) AS of, ENTITY(body) AS body, [seat IN seats | CLAIM(seat)] AS seats
ORDER BY x.id, body.sort_key, body.id
LIMIT 500
