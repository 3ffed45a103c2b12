// The texts that measures have as values, and those that are set for a trait.
//
// $traits   ids of the traits measured (empty: any)
// -> one row: values, each once, in order; at most 5,000
//
// :param {"traits": ["trait/organisationsprincip"]}
CALL () {
  MATCH (trait:Entity {noun: CASE WHEN $traits = [] THEN 'trait' END})
  RETURN trait
  UNION ALL
  UNWIND $traits AS id
  MATCH (trait:Entity {id: id, noun: 'trait'})
  RETURN trait
}
CALL (trait) {
  MATCH (trait)<-[:OF_TRAIT]-(measure)
  RETURN measure.value_text AS value
  UNION
  UNWIND coalesce(trait.values, []) AS value
  RETURN value
}
WITH DISTINCT value ORDER BY value LIMIT 5000
RETURN collect(value) AS values
