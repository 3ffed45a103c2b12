// Claims that contradict each other, both sides with their citations, each pair once.
//
// $of          ids of things either side must be about (empty: any)
// $documents   ids of documents either side must be cited in (empty: any)
// $skip        rows passed over
// $first       rows wanted
// -> one row: total, page of pairs (one side, other side)
//
// :param {"of": [], "documents": [], "skip": 0, "first": 10}
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})<--(c:Claim)
  RETURN c
  UNION
  UNWIND CASE WHEN $of = [] THEN ['any'] ELSE [] END AS thing
  MATCH (c:Claim)-[:CONTRADICTS]->()
  RETURN c
}
MATCH (c)-[said:CONTRADICTS]-()
WITH DISTINCT said, startNode(said) AS one, endNode(said) AS other
WHERE (one.id < other.id OR NOT EXISTS { (other)-[:CONTRADICTS]->(one) })
  AND ($documents = [] OR EXISTS { (one)-[:CITED_IN]->(d) WHERE d.id IN $documents }
    OR EXISTS { (other)-[:CITED_IN]->(d) WHERE d.id IN $documents })
WITH one, other ORDER BY one.id, other.id
WITH collect([one, other]) AS pairs
RETURN size(pairs) AS total,
  [pair IN pairs[$skip..$skip + $first] | [p IN pair | CLAIM(p)]] AS page
