/** What the map asks for: once what ever was, for places that stay; then what holds at the date. */
import { graphql } from "../../gql";
import type { MapAtQuery, MapEverQuery } from "../../gql/graphql";

export const MAP_EVER = graphql(`
  query MapEver($of: [String!], $areas: [String!], $hops: Int!) {
    graph(of: $of, areas: $areas, hops: $hops, foldFrom: 0, statuses: [IN_FORCE, ENDED, PLANNED, PROPOSED]) {
      nodes { key label band layer inScope }
      edges { from to denied }
    }
    folded: graph(of: $of, areas: $areas, hops: $hops, foldFrom: 6, statuses: [IN_FORCE, ENDED, PLANNED, PROPOSED]) {
      nodes { key label band layer thing { id } thingIds }
    }
  }
`);

export const MAP_AT = graphql(`
  query MapAt(
    $of: [String!], $areas: [String!], $hops: Int!, $through: [ClaimNoun!],
    $at: Date!, $grades: [Grade!], $scenario: String, $counts: Boolean!
  ) {
    bodies: actors(areas: $areas, at: $at, grades: $grades, scenario: $scenario, first: 0) @include(if: $counts) { totalCount }
    graph(
      of: $of, areas: $areas, hops: $hops, through: $through, foldFrom: 0
      at: $at, grades: $grades, scenario: $scenario
    ) {
      explanation
      nodes { key label noun type band layer count inScope isHub neighbours thing { ... on Entity { called(at: $at) grading(at: $at) { grade } } } }
      edges { from to label noun grade status denied claims { id contradicts { id } grading(at: $at) { reason seen { text } } } }
      undrawn { id noun sentence }
      onlyPossible
      thingsCut
      claimsCut
    }
  }
`);

export type Ever = NonNullable<MapEverQuery["graph"]>;
export type Folded = NonNullable<MapEverQuery["folded"]>;
export type Now = NonNullable<MapAtQuery["graph"]>;
