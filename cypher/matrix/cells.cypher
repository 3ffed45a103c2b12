// Who sits for each of several areas or actors in each of several bodies.
//
// $rows          ids of the areas or actors represented
// $columns       ids of the bodies
// $view          the view it is asked from
// -> one row per area or actor and body with a seat: row and column as ids, seats as a list of
//    claims, and those that are only possible; at most 10,000, which is as many cells as there can be
//
// :param {"rows": ["area/stockholms-län", "area/uppsala-län"], "columns": ["actor/milk"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
MATCH (x:Entity)<-[:ON_BEHALF_OF|FROM_ORGANISATION|HELD_BY]-(seat:Seat)-[:IN_BODY]->(body:Actor)
WHERE x.id IN $rows AND body.id IN $columns
WITH DISTINCT x, body, seat, VIEWED(seat) AS seen
WHERE seen > 0
WITH x, body, seat, seen ORDER BY seat.id
WITH x, body, collect(CASE WHEN seen = 2 THEN seat END) AS seats,
  collect(CASE WHEN seen = 2 THEN null ELSE seat END) AS possible
RETURN x.id AS row, body.id AS column, [seat IN seats | CLAIM(seat)] AS seats,
  [seat IN possible | CLAIM(seat)] AS possible
ORDER BY x.id, body.id
LIMIT 10000
