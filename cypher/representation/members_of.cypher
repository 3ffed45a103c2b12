// The actors that belong to classes of actors.
//
// $classes       ids of the classes
// $view          the view it is asked from
// -> one row per member, in Swedish order: of (id of the class), member; at most
//    500, more than there are municipalities
//
// :param {"classes": ["actor/nationella-fokusnätverk"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
MATCH (class:Entity)<-[:OBJECT]-(tie:Tie {type: 'member_of'})-[:SUBJECT]->(thing:Actor)
WHERE class.id IN $classes AND AT(tie)
WITH DISTINCT class, thing
RETURN class.id AS of, ENTITY(thing) AS member
ORDER BY class.id, thing.sort_key, thing.id
LIMIT 500
