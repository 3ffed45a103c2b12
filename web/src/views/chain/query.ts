/** What the chain asks: the chains of one body, and the bodies of which the sources tell a mandate. */
import { graphql } from "../../gql";
import type { MandateChainsQuery } from "../../gql/graphql";

export const CHAINS = graphql(`
  query MandateChains(
    $id: ID!, $of: String!, $direction: Direction!, $at: Date, $grades: [Grade!], $scenario: String
  ) {
    thing: node(id: $id) { ... on Entity { id called(at: $at) } }
    mandateChain(of: $of, direction: $direction, at: $at, grades: $grades, scenario: $scenario) {
      explanation
      onlyPossible
      chains {
        ending
        hops {
          near { id called(at: $at) }
          far { id called(at: $at) }
          graded { grade grading { reason seen { text } } }
          mandate {
            id
            status
            power
            standing
            verb
            regarding
            reservation
            limit
            condition
            contradicts { id sentence sources { documentId title section page } }
            sources { title page }
            matters { called(at: $at) }
            onBehalfOf { called(at: $at) }
            basis {
              __typename
              id
              ... on Entity { called(at: $at) }
              ... on Claim { sentence }
            }
          }
        }
      }
    }
  }
`);

export const HOLDERS = graphql(`
  query MandateHolders($county: String!, $at: Date, $grades: [Grade!], $scenario: String) {
    here: claims(
      where: { nouns: [MANDATE], areas: [$county] }, at: $at, grades: $grades, scenario: $scenario, first: 200
    ) { nodes { ... on Mandate { holders { id called(at: $at) } grantors { id called(at: $at) } } } }
    nation: claims(
      where: { nouns: [MANDATE], areas: ["Sverige"] }, at: $at, grades: $grades, scenario: $scenario, first: 200
    ) { nodes { ... on Mandate { holders { id called(at: $at) } grantors { id called(at: $at) } } } }
    ever: claims(where: { nouns: [MANDATE], areas: [$county] }, first: 200) {
      nodes { ... on Mandate { holders { id called(at: $at) } grantors { id called(at: $at) } } }
    }
  }
`);

export type Chain = NonNullable<MandateChainsQuery["mandateChain"]>["chains"][number];
export type Hop = Chain["hops"][number];
export type Ending = Chain["ending"];
