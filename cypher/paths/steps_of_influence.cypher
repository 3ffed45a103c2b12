// Where influence flows from each of several things, or from where it flows to them.
//
// $ids           ids of the things
// $near          the way of the claims' end at the things: from, where it flows from them, else to
// $far           the way of the other end: the other
// $nouns         nouns of claim that may be passed
// $view          the view it is asked from
// -> one row per thing from or to which any flows, in no order: id, steps. A step holds the id of
//    the thing at the other end, that of the claim, and whether the thing is a place; each once.
//    Claims that say that it is not so lead nowhere
//
// :param {"ids": ["actor/region-stockholm"], "near": "from", "far": "to", "nouns": ["seat", "tie", "mandate"], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[near]-(c:Claim)-[far]->(other:Entity)
WHERE near.way = $near AND far.way = $far
  AND c.noun IN $nouns AND NOT c.negated AND other.id <> id AND AT(c)
RETURN id, collect(DISTINCT [other.id, c.id, other:Area]) AS steps
