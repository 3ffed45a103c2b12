// Who sits on behalf of, or from, somebody in bodies.
//
// $of            ids of the areas or actors represented
// $bodies        ids of the bodies (empty: all)
// $view          the view it is asked from
// -> one row per area or actor and body with a seat: of, body, seats as a list of claims,
//    and those that are only possible; at most 500
//
// :param {"of": ["area/stockholms-län"], "bodies": ["actor/milk"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
MATCH (x:Entity)<-[:ON_BEHALF_OF|FROM_ORGANISATION|HELD_BY]-(seat:Seat)-[:IN_BODY]->(at:Actor)
WHERE x.id IN $of AND ($bodies = [] OR at.id IN $bodies)
WITH DISTINCT x, at, seat, VIEWED(seat) AS seen
WHERE seen > 0
WITH x, at, seat, seen ORDER BY seat.id
WITH x, at, collect(CASE WHEN seen = 2 THEN seat END) AS seats,
  collect(CASE WHEN seen = 2 THEN null ELSE seat END) AS possible
RETURN ENTITY(x) AS of, ENTITY(at) AS body, [seat IN seats | CLAIM(seat)] AS seats,
  [seat IN possible | CLAIM(seat)] AS possible
ORDER BY x.id, at.sort_key, at.id
LIMIT 500
