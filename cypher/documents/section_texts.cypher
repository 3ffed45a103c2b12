// What the sections are called that claims are cited from, in one document or several.
//
// $ids   ids of documents (empty: all)
// -> one row: sections, at most 10,000, in their own order
//
// :param {"ids": ["document/rss-broschyr-2014"]}
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[cited:CITED_IN]-() WHERE cited.section IS NOT NULL
  RETURN cited.section AS section
  UNION
  UNWIND CASE WHEN $ids = [] THEN [''] ELSE [] END AS first
  MATCH ()-[cited:CITED_IN]->() WHERE cited.section >= first
  RETURN cited.section AS section
}
WITH section ORDER BY section LIMIT 10000
RETURN collect(section) AS sections
