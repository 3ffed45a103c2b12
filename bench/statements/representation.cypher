// Who sits for an area in a body at a date, as an answer and nothing more.
//
// $of, $in          ids of the area and the body
// $since, $until    the days asked for
// -> one row: answer
MATCH (:Entity {id: $of})<-[:ON_BEHALF_OF]-(seat:Seat)-[:IN_BODY]->(:Entity {id: $in})
WHERE seat.possible_from < $until AND seat.possible_until > $since
  AND seat.status IN ['in_force', 'ended']
RETURN collect({
  holding: seat.holding,
  arena: seat.arena,
  holders: [(seat)-[:HELD_BY]->(holder) | {name: holder.name}],
  organisations: [(seat)-[:FROM_ORGANISATION]->(from) | {name: from.name}],
  sources: [(seat)-[cited:CITED_IN]->(document) |
    {section: cited.section, page: cited.page, title: document.name}]
}) AS answer
