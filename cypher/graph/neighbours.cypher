// How many things influence flows to and from at each of several, and how many members each has.
//
// $ids           ids of the things
// $nouns         nouns of claim
// $aside         types of tie that lead nowhere
// $view          the view it is asked from
// -> one row per thing, in no order: id, neighbours, members
//
// :param {"ids": ["actor/nationella-fokusnätverk"], "nouns": ["seat", "tie"], "aside": ["covers"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[near]-(c:Claim)
  WHERE near.way IS NOT NULL AND c.noun IN $nouns AND NOT coalesce(c.type, '') IN $aside AND AT(c)
  MATCH (c)-[far]->(other)
  WHERE far.way <> near.way AND other <> e
  RETURN count(DISTINCT other) AS neighbours
}
CALL (e) {
  MATCH (e)<-[:OBJECT]-(tie:Tie {type: 'member_of'})-[:SUBJECT]->(member:Entity)
  WHERE AT(tie)
  RETURN count(DISTINCT member) AS members
}
RETURN id, neighbours, members
