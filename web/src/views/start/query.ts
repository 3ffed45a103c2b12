import { graphql } from "../../gql";

/** How much there is of each for the county, and things of it to begin with where questions need one. */
export const START = graphql(`
  query Start($county: String!, $at: Date, $grades: [Grade!], $scenario: String) {
    bodies: actors(areas: [$county], at: $at, grades: $grades, scenario: $scenario, first: 0) { totalCount }
    gaps(of: [$county], at: $at, grades: $grades, scenario: $scenario, first: 500) {
      edges { node { ...Foldable } }
    }
    contradictions(of: [$county], first: 0) { totalCount }
    holders: actors(areas: [$county], having: [{ nouns: [MANDATE], as: HOLDER }], first: 1) { nodes { id } }
    matters: entities(nouns: [MATTER], having: [{ nouns: [STEP], areas: [$county] }], first: 1) { nodes { id } }
  }
`);
