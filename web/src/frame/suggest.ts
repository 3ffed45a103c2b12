/** What is suggested while one writes: asked for when the writing rests, and left when it goes on. */
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../asking/answer";
import { graphql } from "../gql";
import type { Found } from "./naming";

/** Names that are like what is written, and how much is said with its words. */
const SUGGESTIONS = graphql(`
  query Suggestions($text: String!) {
    search(text: $text, nouns: [ACTOR, AREA, POST, PERSON, MATTER, TOPIC, DOCUMENT, SCENARIO], first: 8) {
      totalCount
      nodes { name form matchedBy node { id noun type name } }
    }
    claims(words: $text, first: 0) { totalCount nearest }
  }
`);

// Milliseconds between letters of who writes on.
const REST = 150;
// One letter begins too many names to say anything.
const SHORTEST = 2;
const NONE: readonly Found[] = [];

interface Suggested {
  readonly found: readonly Found[];
  readonly total: number;
  /** How many claims hold all the words; null: that is not known yet. */
  readonly said: number | null;
  /** Whether they are those of what stands there now. */
  readonly ready: boolean;
}

export function useSuggestions(written: string): Suggested {
  const text = written.trim();
  const [rested, rest] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => rest(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = rested.length < SHORTEST ? null : { text: rested };
  const { data, waiting, refusal } = useAnswer(SUGGESTIONS, asked);
  const long = text.length >= SHORTEST;
  const ready = long && rested === text && !waiting && !refusal;
  const claims = ready ? data?.claims : null;
  return {
    found: (long && data?.search?.nodes) || NONE,
    total: data?.search?.totalCount ?? 0,
    said: claims ? (claims.nearest ? 0 : claims.totalCount) : null,
    ready,
  };
}
