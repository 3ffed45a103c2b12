// Everything that ties a thing to others, both ways.
//
// $of            id of the thing
// $types         types of tie wanted (empty: all)
// $view          the view it is asked from
// -> one row per tie: outward (the thing is its subject), whether it counts or is only possible,
//    tie as a claim; at most 500, more than anybody has
//
// :param {"of": "actor/storsthlm", "types": [], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
MATCH (x:Entity {id: $of})<-[end:SUBJECT|OBJECT]-(claim:Tie)
WHERE ($types = [] OR claim.type IN $types)
WITH claim, type(end) = 'SUBJECT' AS outward, VIEWED(claim) AS seen
WHERE seen > 0
RETURN outward, seen = 2 AS counts, CLAIM(claim) AS tie
ORDER BY claim.type, outward DESC, claim.id
LIMIT 500
