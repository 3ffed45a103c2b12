// The set words that are in use, and how often: of properties, parts, traits and their values.
//
// -> one row per word, in no order: family (the property, 'part', 'trait' or 'value'), value, name (of
//    the trait; else null), its other names, noun of what it is said of, count; at most 2,000, the
//    most frequent of all
//
// :param {}
MATCH (word:Tally) WHERE word.family <> 'noun'
OPTIONAL MATCH (trait:Entity {id: word.trait})
WITH word, trait WHERE word.trait IS NULL OR trait IS NOT NULL
RETURN word.family AS family, word.value AS value, trait.name AS name,
  [(trait)<-[:NAMES]-(other) | other.value] AS names, word.noun AS noun, word.count AS count
ORDER BY count DESC, family, value, name, noun
LIMIT 2000
