// A body's page at a date: its names, its ties both ways, its seats, all cited.
//
// $id               id of the body
// $since, $until    the days asked for
// -> one row: answer
MATCH (body:Entity {id: $id})
RETURN {
  id: body.id,
  name: body.name,
  names: [(body)<-[:NAMES]-(name) | {value: name.value, form: name.form}],
  asSubject: [(body)<-[:SUBJECT]-(tie:Tie)
    WHERE tie.possible_from < $until AND tie.possible_until > $since
      AND tie.status IN ['in_force', 'ended'] | {
    type: tie.type,
    sentence: tie.statement,
    others: [(tie)-[:OBJECT]->(other) | {id: other.id, name: other.name}],
    sources: [(tie)-[cited:CITED_IN]->(document) |
      {section: cited.section, page: cited.page, title: document.name}]}],
  asObject: [(body)<-[:OBJECT]-(tie:Tie)
    WHERE tie.possible_from < $until AND tie.possible_until > $since
      AND tie.status IN ['in_force', 'ended'] | {
    type: tie.type,
    sentence: tie.statement,
    others: [(tie)-[:SUBJECT]->(other) | {id: other.id, name: other.name}],
    sources: [(tie)-[cited:CITED_IN]->(document) |
      {section: cited.section, page: cited.page, title: document.name}]}],
  seats: [(body)<-[:IN_BODY|FROM_ORGANISATION]-(seat:Seat)
    WHERE seat.possible_from < $until AND seat.possible_until > $since
      AND seat.status IN ['in_force', 'ended'] | {
    holding: seat.holding,
    arena: seat.arena,
    holders: [(seat)-[:HELD_BY]->(holder) | {name: holder.name}],
    organisations: [(seat)-[:FROM_ORGANISATION]->(from) | {name: from.name}],
    sources: [(seat)-[cited:CITED_IN]->(document) |
      {section: cited.section, page: cited.page, title: document.name}]}]
} AS answer
