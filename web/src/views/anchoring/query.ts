/** What anchoring asks: the accounts of matters or bodies, and the matters of which there are any. */
import { graphql } from "../../gql";
import type { AccountsQuery } from "../../gql/graphql";

export const ACCOUNTS = graphql(`
  query Accounts(
    $ids: [ID!]!, $of: [String!]!, $at: Date, $grades: [Grade!], $scenario: String
  ) {
    things: nodes(ids: $ids) { ... on Entity { id called(at: $at) } }
    anchoring(of: $of, at: $at, grades: $grades, scenario: $scenario) {
      explanation
      onlyPossible
      bodyCount
      through { called(at: $at) }
      anchoredInByAll { id called(at: $at) }
      rules {
        matter { id called(at: $at) }
        source { documentId title section page }
        anchoredIn { id }
        graded {
          grade
          grading { reason seen { text } }
          claim {
            ... on Step {
              id
              status
              does
              obligation
              order
              limit
              condition
              negated
              contradicts { __typename }
              actors { id called(at: $at) }
              by { id called(at: $at) }
            }
          }
        }
      }
    }
  }
`);

export const MATTERS = graphql(`
  query AnchoredMatters($county: String!, $at: Date, $grades: [Grade!], $scenario: String) {
    here: claims(
      where: { nouns: [STEP], areas: [$county] }, at: $at, grades: $grades, scenario: $scenario, first: 500
    ) { nodes { ... on Step { does matters { id called(at: $at) } } } }
    all: claims(where: { nouns: [STEP] }, at: $at, grades: $grades, scenario: $scenario, first: 500) {
      nodes { ... on Step { does matters { id called(at: $at) } } }
    }
    ever: claims(where: { nouns: [STEP], areas: [$county] }, first: 500) {
      nodes { ... on Step { does matters { id called(at: $at) } } }
    }
  }
`);

export type Account = NonNullable<AccountsQuery["anchoring"]>["rules"][number];
