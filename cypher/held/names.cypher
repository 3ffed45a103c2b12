// All names of all things, to be held, where there are not too many things.
//
// $things_at_most   how many things there may be
// -> one row: things, none where there are more, in no order: id, formerly (digests of former ids;
//    null: none), names, each with folded and value
//
// :param {"things_at_most": 50000}
MATCH (thing:Entity)
WITH count(thing) AS number
CALL (number) {
  MATCH (e:Entity) WHERE number <= $things_at_most
  RETURN collect({id: e.id, formerly: e.formerly,
    names: [(n:Name)-[:NAMES]->(e) | n {.folded, .value}]}) AS things
}
RETURN things
