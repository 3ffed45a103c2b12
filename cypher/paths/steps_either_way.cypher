// Where claims lead from each of several things, whichever way they point.
//
// $ids           ids of the things
// $nouns         nouns of claim that may be passed
// $aside         parts that are not passed: what claims are filed under, not what they tie
// $view          the view it is asked from
// -> one row per thing from which any leads, in no order: id, steps. A step holds the id of the
//    thing it leads to, that of the claim, and whether the thing is a place; each once. Claims that
//    say that it is not so lead nowhere
//
// :param {"ids": ["actor/region-stockholm"], "nouns": ["seat", "tie", "mandate"], "aside": ["area", "topic", "scenario"], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[near]-(c:Claim)-[far]->(other:Entity)
WHERE near.field IS NOT NULL AND NOT near.field IN $aside
  AND far.field IS NOT NULL AND NOT far.field IN $aside
  AND c.noun IN $nouns AND NOT c.negated AND other.id <> id AND AT(c)
RETURN id, collect(DISTINCT [other.id, c.id, other:Area]) AS steps
