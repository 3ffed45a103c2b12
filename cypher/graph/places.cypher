// What things are and where they belong: their levels and areas, and those of what they are a part of.
//
// An example ("among others") says of nothing where it belongs.
//
// $ids           ids of the things
// $trait         id of the trait that says on which level something acts
// $view          the view it is asked from
// -> one row per thing, in no order: id, entity, and places, the nearest first: steps upwards, kind of
//    tie, type and id of the area, noun and type of what it is that covers or lies there, and the
//    level on which a source says that it acts; those of what it is at most 2 steps a part of, and at
//    most 400: a class lies in every municipality
//
// :param {"ids": ["actor/milk"], "trait": "trait/verkar-på-nivå", "view": {"since": "2019-11-01", "until": "2019-12-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e) (()<-[:SUBJECT]-(up:Tie WHERE up.type IN ['part_of', 'member_of', 'located_in'] AND up.modality <> 'example' AND NOT up.negated AND AT(up))-[:OBJECT]->(:Actor)){0,2} (at:Entity)
  WITH at, min(size(up)) AS steps
  OPTIONAL MATCH (at)<-[:SUBJECT]-(tie:Tie WHERE tie.type IN ['covers', 'located_in'] AND NOT tie.negated AND AT(tie))-[:OBJECT]->(area:Area)
  OPTIONAL MATCH (at)<-[:MEASURES]-(said:Measure WHERE NOT said.negated AND AT(said))-[:OF_TRAIT]->(:Entity {id: $trait})
  WITH DISTINCT steps, at, tie.type AS tie, area, said.value_text AS level
  ORDER BY steps, at.id, tie, area.id, level
  LIMIT 400
  RETURN collect({steps: steps, tie: tie, area: area.id, area_type: area.type, noun: at.noun, type: at.type, level: level}) AS places
}
RETURN id, ENTITY(e) AS entity, places
