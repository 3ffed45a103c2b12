// The things of areas: the areas, those within them, and whatever covers or lies in one of these.
//
// A class of bodies stands for its members: a body of which no area is said is where its classes are.
//
// $areas         ids of the areas
// $within        types of area of which those that lie in an area count with it
// $view          the view it is asked from; that a thing is only later seen to cover or lie there is
//                enough, for it is the thing that is asked for at a date
// -> one row per thing, in Swedish order: id, whether it is one of the areas asked for or within them
//    (`is_place`), whether it is an area at all, and what it comes to in the view: 2, 1 or 0 (`seen`)
//
// :param {"areas": ["area/stockholms-län"], "within": ["sub_region"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND $areas AS id
MATCH (area:Entity {id: id})
CALL (area) {
  RETURN area AS place
  UNION
  MATCH (area)<-[:OBJECT]-(lies:Tie {type: 'located_in'})-[:SUBJECT]->(place:Area)
  WHERE place.type IN $within AND VIEWED(lies) > 0
  RETURN place
}
WITH collect(DISTINCT place) AS places
UNWIND places AS place
CALL (place) {
  RETURN place AS e
  UNION
  MATCH (place)<-[:OBJECT]-(tie:Tie)-[:SUBJECT]->(e:Entity)
  WHERE tie.type IN ['covers', 'located_in'] AND VIEWED(tie) > 0
  RETURN e
  UNION
  MATCH (place)<-[:OBJECT]-(tie:Tie)-[:SUBJECT]->(:Actor {type: 'class'})<-[:OBJECT]-(belongs:Tie {type: 'member_of'})-[:SUBJECT]->(e:Actor)
  WHERE tie.type IN ['covers', 'located_in'] AND VIEWED(tie) > 0 AND VIEWED(belongs) > 0
    AND NOT EXISTS { (e)<-[:SUBJECT]-(own:Tie)-[:OBJECT]->(:Area) WHERE own.type IN ['covers', 'located_in'] }
  RETURN e
}
WITH DISTINCT e, e IN places AS is_place
RETURN e.id AS id, is_place, e:Area AS is_area, VIEWED(e) AS seen
ORDER BY e.sort_key, id
