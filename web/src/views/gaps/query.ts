import { graphql } from "../../gql";
import type { GapsQuery } from "../../gql/graphql";

/** What folding and counting read of a claim that something is missing. */
export const FOLDABLE = graphql(`
  fragment Foldable on Claim {
    id
    noun
    type
    sentence
    topics { name }
    about { id }
    sources { documentId section }
    ... on Seat { holding }
  }
`);

/** What telling contradictions once, and those of the date apart, reads of their claims. */
export const OPPOSING = graphql(`
  fragment Opposing on Claim {
    id
    grading(at: $at) { grade reason seen { text } }
  }
`);

/** What is missing at the date, and what contradicts itself then or at another, about any of these things. */
export const GAPS = graphql(`
  query Gaps($of: [String!]!, $at: Date, $grades: [Grade!], $scenario: String) {
    named: entities(is: $of) { nodes { id name } }
    gaps(of: $of, at: $at, grades: $grades, scenario: $scenario, first: 500) {
      totalCount
      onlyPossible
      edges {
        grade
        grading { reason seen { text } }
        node {
          ...Foldable
          sources { documentId title section page }
        }
      }
    }
    contradictions(of: $of, first: 500) {
      totalCount
      nodes {
        one { ...Opposing sentence validity { from { text } to { text } on { text } asOf { text } } topics { name } sources { documentId title section page } }
        other { ...Opposing sentence validity { from { text } to { text } on { text } asOf { text } } topics { name } sources { documentId title section page } }
      }
    }
  }
`);

export type Missing = NonNullable<GapsQuery["gaps"]>["edges"][number];
export type Opposed = NonNullable<GapsQuery["contradictions"]>["nodes"][number];
export type Opposing = Opposed["one"];
