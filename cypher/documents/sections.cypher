// The sections of documents that claims are cited from.
//
// $ids   ids of documents (empty: all)
// -> one row per document and section, within a document in the order of the pages: document,
//    section, how many claims are cited from it; at most 10,000
//
// :param {"ids": []}
MATCH (source:Entity {noun: 'document'})<-[cited:CITED_IN]-(claim:Claim)
WHERE cited.section IS NOT NULL AND ($ids = [] OR source.id IN $ids)
WITH source, cited.section AS section, count(DISTINCT claim) AS count, min(cited.page) AS page
RETURN ENTITY(source) AS document, section, count
ORDER BY source.sort_key, source.id, page, section
LIMIT 10000
