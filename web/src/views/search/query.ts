import { graphql } from "../../gql";
import type { SearchQuery } from "../../gql/graphql";

/** Names that are like the words, and all claims that hold them, the best first, a page at a time. */
export const SEARCH = graphql(`
  query Search($words: String!, $where: ClaimFilter, $at: Date, $first: Int!, $after: String) {
    search(text: $words, first: 100) {
      totalCount
      nodes { name form matchedBy node { id noun type name } }
    }
    claims(words: $words, where: $where, first: $first, after: $after) {
      totalCount
      nearest
      words { word count }
      facets {
        nouns { value label count }
        topics { value label count }
        areas { value label count }
        documents { value label count }
      }
      nodes {
        id
        noun
        status
        sentence
        validity { text }
        grading(at: $at) { grade }
        sources { title section page }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Which of the things found are of what is chosen, and which cover the county, lie in it or are it. */
export const NAMES_THERE = graphql(`
  query NamesThere($ids: [String!]!, $county: String!, $areas: [String!], $having: [ClaimFilter!]) {
    kept: entities(is: $ids, areas: $areas, having: $having, first: 100) { nodes { id } }
    there: entities(is: $ids, areas: [$county], first: 100) { nodes { id } }
  }
`);

export type FoundClaim = NonNullable<SearchQuery["claims"]>["nodes"][number];
export type Facets = NonNullable<SearchQuery["claims"]>["facets"];
