import { graphql } from "../../gql";
import type { DocumentSaysQuery, SourcesQuery } from "../../gql/graphql";

/** All documents, and how many claims are cited from each. */
export const SOURCES = graphql(`
  query Sources {
    entities(nouns: [DOCUMENT], first: 500) {
      nodes { id name type ... on Document { isSource speaksOf { text } published { text } } }
    }
    claims(first: 0) { facets { documents { value count } } }
  }
`);

/** A document, its sections, and a page of what it says in one of them. */
export const DOCUMENT_SAYS = graphql(`
  query DocumentSays($id: String!, $section: String, $at: Date, $first: Int!, $after: String) {
    entities(is: [$id]) {
      nodes { id name description type ... on Document { isSource speaksOf { text } published { text } } }
    }
    sections(documents: [$id]) { text number heading count }
    claims(where: { documents: [$id], section: $section }, order: NOUN, first: $first, after: $after) {
      totalCount
      nodes { id noun sentence status validity { text } grading(at: $at) { grade } sources { documentId section page } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Document = NonNullable<SourcesQuery["entities"]>["nodes"][number];
export type Section = NonNullable<DocumentSaysQuery["sections"]>[number];
export type Said = NonNullable<DocumentSaysQuery["claims"]>["nodes"][number];

type Node = NonNullable<DocumentSaysQuery["entities"]>["nodes"][number];
export type Saying = Extract<Node, { isSource: boolean }>;

export const saying = (node: Node | undefined): Saying | null => (node && "isSource" in node ? node : null);
