// Things side by side, each with its claims that fulfil conditions; those without any too.
//
// $noun          noun of the things
// $types         types of the things (empty: any)
// $ids           ids of the things (empty: any)
// $trait         map of conditions
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per thing, in Swedish order: entity, claims
//
// :param {"noun": "area", "types": ["county"], "ids": [], "trait": {"one_of": {"noun": ["tie"], "type": ["hosts"]}, "ends": []}, "at_since": "2012-01-01", "at_until": "2013-01-01", "at_statuses": ["in_force", "ended"]}
MATCH (e:Entity {noun: $noun})
WHERE ($types = [] OR e.type IN $types) AND ($ids = [] OR e.id IN $ids)
CALL (e) {
  MATCH (e)<-[end]-(c:Claim)
  WHERE AT(c) AND ($trait.as IS NULL OR end.field = $trait.as)
  WITH DISTINCT c, $trait AS w
  WHERE KEEPS(c, w)
  WITH c ORDER BY c.noun, c.id LIMIT 100
  RETURN collect(CLAIM(c)) AS claims
}
RETURN ENTITY(e) AS entity, claims
ORDER BY e.sort_key, e.id
LIMIT 500
