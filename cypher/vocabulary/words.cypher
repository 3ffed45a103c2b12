// The set words that are in use, and how often: types, parts, traits.
//
// -> one row per word, in no order: family ('type', 'part' or 'trait'), value, what it is called,
//    noun of what it is said of (null: of several), count
//
// :param {}
CALL () {
  MATCH (e:Entity) WHERE e.type IS NOT NULL
  RETURN 'type' AS family, e.type AS value, e.type AS label, e.noun AS noun, count(*) AS count
  UNION
  MATCH (c:Claim) WHERE c.type IS NOT NULL AND c.noun <> 'listing'
  RETURN 'type' AS family, c.type AS value, c.type AS label, c.noun AS noun, count(*) AS count
  UNION
  MATCH (c:Claim)-[end]->() WHERE end.field IS NOT NULL
  RETURN 'part' AS family, end.field AS value, end.field AS label, c.noun AS noun, count(*) AS count
  UNION
  MATCH (e:Entity {noun: 'trait'})
  RETURN 'trait' AS family, e.id AS value, e.name AS label, 'measure' AS noun, COUNT { (e)<-[:OF_TRAIT]-() } AS count
}
RETURN family, value, label, noun, count
LIMIT 2000
