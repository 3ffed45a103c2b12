// What is said of several things: traits, ties and seats, each with what it is said with.
//
// $ids           ids of the things
// $view          the view it is asked from
// -> one row per thing, in the order of $ids: id, claims as maps of id, noun, type, part that the thing
//    plays, value and population of a measure, holding of a seat, whether denied, and ends as part,
//    id, name and type; at most 500 of a thing
//
// :param {"ids": ["area/stockholms-län", "area/uppsala-län"], "view": {"since": "2012-01-01", "until": "2013-01-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND range(1, size($ids)) AS place
MATCH (e:Entity {id: $ids[place - 1]})
CALL (e) {
  MATCH (e)<-[end]-(c:Measure|Tie|Seat)
  WHERE end.field IS NOT NULL AND AT(c)
  WITH c, end.field AS part
  ORDER BY c.noun, c.id, part
  LIMIT 500
  RETURN collect({id: c.id, noun: c.noun, type: c.type, part: part, holding: c.holding,
    denied: c.negated, unknown: coalesce(c.value_kind = 'unknown', false),
    value: coalesce(c.value_text, toString(c.value_number), toString(c.value_bool)), unit: c.unit,
    population: c.population,
    ends: [(c)-[r]->(x:Entity) WHERE r.field IS NOT NULL AND x <> e |
      {part: r.field, id: x.id, name: x.name, type: x.type, noun: x.noun}]}) AS claims
}
RETURN e.id AS id, claims
ORDER BY place
