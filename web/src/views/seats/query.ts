import { graphql } from "../../gql";

export const SEATS = graphql(`
  query Seats($rows: [String!], $columns: [String!]!, $at: Date, $grades: [Grade!], $scenario: String) {
    matrix(rows: $rows, columns: $columns, at: $at, grades: $grades, scenario: $scenario) {
      columns {
        body { id name abbr: called(form: ABBREVIATION, at: $at) }
        total { seats exact }
      }
      rows {
        of { id name }
        total { seats exact }
        cells {
          answer
          seatCount
          onlyPossible
          explanation
          graded { grade grading { seen { year } } claim { id status ... on Seat { organisations { id } } } }
        }
      }
      total { seats exact answers { answer count } }
    }
  }
`);

/** Bodies in which somebody has a seat, to choose columns from. */
export const BODIES = graphql(`
  query BodiesWithSeats($at: Date, $scenario: String) {
    entities(nouns: [ACTOR], having: [{ nouns: [SEAT], as: BODY }], at: $at, scenario: $scenario, first: 500) {
      nodes { id name }
    }
  }
`);
