import { graphql } from "../../gql";
import type { BodyQuery } from "../../gql/graphql";

/** All that is said about a thing: what holds at the date, its names, life and contradictions at any. */
export const BODY = graphql(`
  query Body($id: String!, $at: Date, $grades: [Grade!], $scenario: String, $isActor: Boolean!) {
    entities(is: [$id]) {
      nodes {
        id
        noun
        type
        name
        description
        naming(at: $at) { name known claim { grading(at: $at) { reason seen { text } } } }
        names { id sentence validity { text } }
        claims(at: $at, grades: $grades, scenario: $scenario, first: 500) {
          totalCount
          onlyPossible
          edges {
            grade
            grading { reason seen { text } }
            node {
              id
              noun
              type
              status
              sentence
              negated
              verb
              validity { text }
              contradicts { id }
              ends { part name node { id noun } }
            }
          }
        }
      }
    }
    contradictions(of: [$id], first: 500) {
      nodes { one { ...Opposing sentence } other { ...Opposing sentence } }
    }
    history(of: [$id], first: 500) {
      totalCount
      nodes { turn date days { first last } claim { id sentence } }
    }
    mandateChain(of: $id, at: $at, grades: $grades, scenario: $scenario) @include(if: $isActor) { chains { ending } }
    graph(of: [$id], hops: 0, at: $at) @include(if: $isActor) { nodes { band } }
  }
`);

export type Thing = NonNullable<BodyQuery["entities"]>["nodes"][number];
export type SaidOfIt = Thing["claims"]["edges"][number];
export type Entry = NonNullable<BodyQuery["history"]>["nodes"][number];
export type Opposing = NonNullable<BodyQuery["contradictions"]>["nodes"][number]["one"];
