// The set words that are in use, and how often: of properties, parts, traits and their values.
//
// $set       for each noun of claims and things the properties that hold a set word
// -> one row per word, in no order: family (the property, 'part', 'trait' or 'value'), value, name (of
//    the trait; else null), its other names, noun of what it is said of, count; at most 2,000, the
//    most frequent of all
//
// :param {"set": [{"noun": "seat", "properties": ["role", "holding"]}, {"noun": "actor", "properties": ["type"]}]}
CALL () {
  UNWIND $set AS of
  CALL (of) {
    MATCH (c:Claim {noun: of.noun}) RETURN c AS said
    UNION ALL
    MATCH (e:Entity {noun: of.noun}) RETURN e AS said
  }
  UNWIND of.properties AS family
  WITH family, of.noun AS noun, said[family] AS value WHERE value IS NOT NULL
  RETURN family, value, null AS name, [] AS names, noun, count(*) AS count
  UNION ALL
  MATCH (c:Claim)-[end]->() WHERE end.field IS NOT NULL
  RETURN 'part' AS family, end.field AS value, null AS name, [] AS names, c.noun AS noun, count(*) AS count
  UNION ALL
  MATCH (e:Entity {noun: 'trait'})
  RETURN 'trait' AS family, e.id AS value, e.name AS name, [(e)<-[:NAMES]-(other) | other.value] AS names,
    'measure' AS noun, COUNT { (e)<-[:OF_TRAIT]-() } AS count
  UNION ALL
  MATCH (e:Entity {noun: 'trait'}) UNWIND coalesce(e.values, []) AS value
  RETURN 'value' AS family, value, e.name AS name, [] AS names, 'measure' AS noun,
    COUNT { (e)<-[:OF_TRAIT]-(measure) WHERE measure.value_text = value } AS count
}
RETURN family, value, name, names, noun, count
ORDER BY count DESC, family, value, name, noun
LIMIT 2000
