import { graphql } from "../../gql";

/** The counties on one trait, which traits there are, and which county is most like the one on top. */
export const COUNTIES = graphql(`
  query Counties($trait: ClaimFilter!, $county: String!, $at: Date, $grades: [Grade!], $scenario: String) {
    comparison(trait: $trait, at: $at, grades: $grades, scenario: $scenario) {
      rows {
        of { id name }
        said
        onlyPossible
        graded {
          grade
          grading { reason seen { year text } }
          claim { id noun status value number isTrue sentence ... on Measure { unit } }
        }
      }
    }
    similar(to: $county, first: 30, at: $at, grades: $grades, scenario: $scenario) {
      thing { id name }
      comparable
      few
      shared { respect }
      partly { respect }
      differing { respect }
      notStated { respect }
    }
    measures: claims(where: { nouns: [MEASURE], ends: [{ types: [COUNTY] }] }, at: $at, grades: $grades, scenario: $scenario, first: 0) {
      facets { traits { value label count } }
    }
    ties: claims(where: { nouns: [TIE], substantial: true, ends: [{ types: [COUNTY] }] }, at: $at, grades: $grades, scenario: $scenario, first: 0) {
      facets { types { value count } }
    }
  }
`);

export const ALIKE = graphql(`
  query Alike($county: String!, $at: Date, $grades: [Grade!], $scenario: String) {
    similar(to: $county, first: 30, at: $at, grades: $grades, scenario: $scenario) {
      thing { id name }
      comparable
      few
      shared { noun respect one { values claimIds } other { values claimIds } }
      partly { noun respect one { values claimIds } other { values claimIds } }
      differing { noun respect one { values claimIds } other { values claimIds } }
      notStated { noun respect one { values claimIds } other { values claimIds } }
    }
  }
`);
