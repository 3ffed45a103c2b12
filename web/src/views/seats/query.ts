import { graphql } from "../../gql";

/** The bodies in which counties have seats: the columns, unless others are chosen. */
export const USUAL = ["de sju nationella nätverken", "NSK-S", "nationella nätverket för RSS", "Partnerskapet"];

export const SEATS = graphql(`
  query Seats($rows: [String!], $columns: [String!]!, $at: Date, $grades: [Grade!], $possible: Boolean!, $scenario: String) {
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
          graded { grade grading { seen { year } } claim { id status number ... on Seat { holding organisations { id } } } }
        }
      }
      total { seats exact answers { answer count } }
    }
    possible: matrix(rows: $rows, columns: $columns, at: $at, grades: [POSSIBLE], scenario: $scenario) @include(if: $possible) {
      rows { cells { graded { grading { reason seen { text } } claim { id status number ... on Seat { holding } } } } }
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
