// Who steers or leads bodies.
//
// $of            ids of the bodies
// $view          the view it is asked from
// -> one row per steering body, in Swedish order: actor; at most 50, and nobody has as many
//
// :param {"of": ["actor/rss-stockholm"], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
MATCH (x:Entity)<-[:OBJECT]-(tie:Tie)-[:SUBJECT]->(steering:Actor)
WHERE x.id IN $of AND tie.type IN ['steers', 'leads'] AND NOT tie.negated AND AT(tie)
WITH DISTINCT steering
RETURN ENTITY(steering) AS actor
ORDER BY steering.sort_key, steering.id
LIMIT 50
