// What things are and where they belong: their areas, and those of what they are a part of.
//
// $ids           ids of the things
// $view          the view it is asked from
// -> one row per thing, in no order: id, entity, and places, the nearest first: steps upwards, kind of
//    tie, type and id of the area, noun and type of what it is that covers or lies there
//
// :param {"ids": ["actor/milk"], "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}}}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e) (()<-[:SUBJECT]-(up:Tie WHERE up.type IN ['part_of', 'member_of', 'located_in'] AND AT(up))-[:OBJECT]->(:Actor)){0,2} (at:Entity)
  WITH at, min(size(up)) AS steps
  OPTIONAL MATCH (at)<-[:SUBJECT]-(tie:Tie WHERE tie.type IN ['covers', 'located_in'] AND AT(tie))-[:OBJECT]->(area:Area)
  WITH DISTINCT steps, at, tie.type AS tie, area
  ORDER BY steps, at.id, tie, area.id
  LIMIT 400
  RETURN collect({steps: steps, tie: tie, area: area.id, area_type: area.type, noun: at.noun, type: at.type}) AS places
}
RETURN id, ENTITY(e) AS entity, places
