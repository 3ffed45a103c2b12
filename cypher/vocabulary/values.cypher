// The texts that measures have as values, and those that are set for a trait.
//
// $traits   ids of the traits measured (empty: any)
// -> one row: values, each once, in order; at most 5,000
//
// :param {"traits": ["trait/organisationsprincip"]}
MATCH (trait:Entity {noun: 'trait'})
WHERE $traits = [] OR trait.id IN $traits
CALL (trait) {
  MATCH (trait)<-[:OF_TRAIT]-(measure)
  RETURN measure.value_text AS value
  UNION
  UNWIND coalesce(trait.values, []) AS value
  RETURN value
}
WITH DISTINCT value ORDER BY value LIMIT 5000
RETURN collect(value) AS values
