import { graphql } from "../../gql";

/** How much there is of each for the county, and things of it to begin with where questions need one. */
export const START = graphql(`
  query Start($county: String!, $bodies: [String!]!, $at: Date, $grades: [Grade!], $counting: [Grade!], $scenario: String) {
    bodies: actors(areas: [$county], at: $at, grades: $grades, scenario: $scenario, first: 0) { totalCount }
    gaps(of: [$county], at: $at, grades: $grades, scenario: $scenario, first: 500) {
      edges { grade node { ...Foldable } }
    }
    seats: matrix(rows: [$county], columns: $bodies, at: $at, grades: $counting, scenario: $scenario) {
      rows { total { seats exact } cells { graded { claim { id status number ... on Seat { holding } } } } }
    }
    contradictions(of: [$county], first: 500) { nodes { one { ...Opposing } other { ...Opposing } } }
    holders: actors(areas: [$county], having: [{ nouns: [MANDATE], as: HOLDER }], first: 1) { nodes { id } }
    matters: entities(nouns: [MATTER], having: [{ nouns: [STEP], areas: [$county] }], first: 1) { nodes { id } }
  }
`);
