// The shortest ways by which it leads, either way, from one thing to another.
//
// $from          id of the thing it starts from
// $to            id of the thing it leads to
// $nouns         nouns of claim that may be passed
// $aside         parts that are not passed: what claims are filed under, not what they tie
// $via           ids of things that must be passed (empty: none)
// $through_places  whether areas may be passed on the way
// $view          the view it is asked from
// -> one row: ways, the shortest first, each with the ids of its things and of the claims between
//    them, in order; those things and claims, each once; and cut, whether there may be more. Claims
//    that say that it is not so lead nowhere, and nothing is passed twice. Five hundred are reached,
//    and which of the longest of them is chance: so these are left out, unless there are no others
//
// :param {"from": "actor/region-stockholm", "to": "actor/rss-styrgrupp-stockholms-län", "nouns": ["seat", "tie", "mandate"], "aside": ["area", "topic", "scenario"], "via": [], "through_places": false, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}}}
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH SHORTEST 500 (path = (a)
  ((x:Entity)<-[r1]-(c:Claim)-[r2]->(y:Entity)
    WHERE r1.field IS NOT NULL AND NOT r1.field IN $aside
      AND r2.field IS NOT NULL AND NOT r2.field IN $aside
      AND c.noun IN $nouns AND NOT c.negated
      AND ($through_places OR NOT y:Area OR y.id IN $via OR y.id = $to) AND AT(c)){1,8}
  (b)
  WHERE all(passed IN $via WHERE passed IN [n IN nodes(path) | n.id])
    AND none(n IN nodes(path) WHERE n:Entity AND size([m IN nodes(path) WHERE m = n]) > 1))
WITH [n IN nodes(path) WHERE n:Entity] AS things, [n IN nodes(path) WHERE n:Claim] AS claims
ORDER BY size(claims), [thing IN things | thing.id], [claim IN claims | claim.id]
WITH collect({things: things, claims: claims}) AS reached
WITH reached, size(reached) = 500 AS cut, size(reached[-1].claims) AS longest
WITH cut, [way IN reached WHERE NOT cut OR longest = size(reached[0].claims)
  OR size(way.claims) < longest] AS found
CALL (found) {
  UNWIND found AS way
  UNWIND way.things AS thing
  WITH DISTINCT thing
  RETURN collect(ENTITY(thing)) AS things
}
CALL (found) {
  UNWIND found AS way
  UNWIND way.claims AS claim
  WITH DISTINCT claim
  RETURN collect(CLAIM(claim)) AS claims
}
RETURN [way IN found | {things: [thing IN way.things | thing.id], claims: [claim IN way.claims | claim.id]}] AS ways,
  things, claims, cut
