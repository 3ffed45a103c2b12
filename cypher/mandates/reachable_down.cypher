// The mandates along which a power is passed on, hop by hop, to those who act on it.
//
// $of            id of the body the walk starts from
// $view          the view it is asked from
// -> one row: mandates as a list of claims, nearest first; those with at most 8 others between, and at
//    most 200 of them
//
// :param {"of": "actor/rss-styrgrupp-stockholms-län", "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
MATCH (start:Entity {id: $of})
MATCH (start) ((near)<-[:GRANTED_BY]-(m:Mandate WHERE AT(m))-[:GRANTED_TO]->(far)){0,8} (last)<-[:GRANTED_BY]-(final:Mandate)
WHERE AT(final)
WITH final, min(size(m)) AS distance
ORDER BY distance, final.id
LIMIT 200
RETURN collect(CLAIM(final)) AS mandates
