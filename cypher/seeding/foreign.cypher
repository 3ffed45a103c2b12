// A node that Styrgraf did not put there. Others use labels such as Entity too, so ours have to
// carry a digest, and counts what they count.
//
// -> at most 1 row: its labels
//
// :param {}
MATCH (n)
WHERE NOT ((n:Entity OR n:Claim) AND n.digest IS NOT NULL AND n.noun IS NOT NULL)
  AND NOT (n:Tally AND n.family IS NOT NULL AND n.noun IS NOT NULL)
  AND NOT (n:Load AND n.id = 'current')
RETURN labels(n) AS labels
LIMIT 1
