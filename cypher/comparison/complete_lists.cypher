// The complete lists that would hold a claim about a thing, if there were one.
//
// $ids           ids of things
// $noun          noun of the claims
// $type          type of the claims (null: any)
// $part          part that the things play in them (null: any)
// $ends          what else the claims have as ends: maps of field, ids and types
// $cited         where a list must be cited: map of ids, sections, page (null: anywhere)
// $view          the view it is asked from
// -> one row per thing that is listed: id, lists as claims in the order of their ids
//
// :param {"ids": ["area/blekinge-län"], "noun": "event", "type": "conference", "part": null, "ends": [{"field": null, "ids": ["actor/riksregionala-konferenserna-ebp"], "types": null}], "cited": null, "view": {"since": "2012-01-01", "until": "2013-01-01", "throughout": false, "scenario": null, "tells": {"in_force": [0, 1, 2, 2], "ended": [0, 1, 2, 2], "scenario": [0, 2, 2, 2]}, "any_grade": false}}
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[own:LISTS]-(list:Listing)
WHERE list.complete AND list.lists = $noun AND (list.type IS NULL OR list.type = $type)
  AND ($part IS NULL OR own.part = $part)
  AND ($cited IS NULL OR EXISTS {
    MATCH (list)-[cited:CITED_IN]->(source)
    WHERE ($cited.ids IS NULL OR source.id IN $cited.ids)
      AND ($cited.sections IS NULL OR cited.section IN $cited.sections)
      AND ($cited.page IS NULL OR cited.page = $cited.page) })
  AND all(part IN [(list)-[other:LISTS]->() | other.part] WHERE part = own.part
    OR any(sought IN $ends WHERE coalesce(sought.field, part) = part
      AND all(one IN sought.ids WHERE one IN [(list)-[:LISTS {part: part}]->(of) | of.id])))
  AND AT(list)
WITH DISTINCT e, list ORDER BY list.id
RETURN e.id AS id, [one IN collect(CLAIM(list)) | one] AS lists
ORDER BY id
