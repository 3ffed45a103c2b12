// Everything that ties a thing to others, both ways.
//
// $of            id of the thing
// $types         types of tie wanted (empty: all)
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per tie: outward (the thing is its subject), tie as a claim
//
// :param {"of": "actor/storsthlm", "types": [], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"]}
MATCH (x:Entity {id: $of})<-[end:SUBJECT|OBJECT]-(tie:Tie)
WHERE ($types = [] OR tie.type IN $types) AND AT(tie)
WITH DISTINCT tie, type(end) = 'SUBJECT' AS outward
RETURN outward, CLAIM(tie) AS tie
ORDER BY tie.type, outward DESC, tie.id
LIMIT 500
