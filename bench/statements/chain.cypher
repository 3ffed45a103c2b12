// The mandates along which a power comes to a body at a date.
//
// $id               id of the body
// $since, $until    the days asked for
// -> one row: answer
MATCH (:Entity {id: $id}) ((near)<-[:GRANTED_TO]-(mandate:Mandate
    WHERE mandate.possible_from < $until AND mandate.possible_until > $since
      AND mandate.status IN ['in_force', 'ended'])-[:GRANTED_BY]->(far)){0,8}
  (last)<-[:GRANTED_TO]-(final:Mandate)
WHERE final.possible_from < $until AND final.possible_until > $since
  AND final.status IN ['in_force', 'ended']
WITH final, min(size(mandate)) AS distance
ORDER BY distance, final.id
LIMIT 200
RETURN collect({
  sentence: final.statement,
  near: [(final)-[:GRANTED_TO]->(holder) | holder.name],
  far: [(final)-[:GRANTED_BY]->(grantor) | grantor.name]
}) AS answer
