// The things of areas: the areas, their sub-regions, and whatever covers or lies in one of them.
//
// $areas         ids of the areas
// $first         things wanted
// $view          the view it is asked from; that a thing is only later seen to cover or lie there is
//                enough, for it is the thing that is asked for at a date
// -> one row: total, ids of the things in Swedish order
//
// :param {"areas": ["area/stockholms-län"], "first": 500, "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}}}
UNWIND $areas AS id
MATCH (area:Entity {id: id})
CALL (area) {
  RETURN area AS place
  UNION
  MATCH (area)<-[:OBJECT]-(within:Tie {type: 'located_in'})-[:SUBJECT]->(place:Area {type: 'sub_region'})
  WHERE VIEWED(within) > 0
  RETURN place
}
CALL (place) {
  RETURN place AS e
  UNION
  MATCH (place)<-[:OBJECT]-(tie:Tie)-[:SUBJECT]->(e:Entity)
  WHERE tie.type IN ['covers', 'located_in'] AND NOT e:Area AND VIEWED(tie) > 0
  RETURN e
}
WITH DISTINCT e WHERE AT(e)
WITH e ORDER BY e.sort_key, e.id
WITH collect(e.id) AS ids
RETURN size(ids) AS total, ids[..$first] AS ids
