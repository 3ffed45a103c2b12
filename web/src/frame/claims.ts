/** Claims by id, with what their sources are: for the panel of what is picked, and for every list. */
import { useEffect, useState } from "preact/hooks";
import { ask, Refused, type Refusal } from "../asking/ask";
import { graphql } from "../gql";
import type { ClaimsByIdQuery } from "../gql/graphql";

const CLAIMS = graphql(`
  query ClaimsById($ids: [ID!]!, $at: Date) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Claim {
        noun
        status
        sentence
        note
        grading(at: $at) { grade word says }
        sources { documentId title section page }
        contradicts { id sentence sources { documentId title section page } }
      }
    }
  }
`);

type Told = NonNullable<NonNullable<ClaimsByIdQuery["nodes"]>[number]>;
export type ToldClaim = Extract<Told, { sentence: string }>;

export interface Claims {
  readonly told: ReadonlyMap<string, ToldClaim>;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
}

// The service gives at most a hundred by id.
const AT_ONCE = 100;
const NOTHING: Claims = { told: new Map(), waiting: false, refusal: null };

/** What the claims say at a date, asked for a hundred at a time, once so many milliseconds have passed. */
export function useClaims(ids: readonly string[], at: string | null, after = 0): Claims {
  const key = JSON.stringify([ids, at]);
  const [held, setHeld] = useState<{ key: string } & Claims>({ key: "", ...NOTHING });
  useEffect(() => {
    if (!ids.length) return;
    const leaving = new AbortController();
    const fetchAll = async () => {
      const told = new Map<string, ToldClaim>();
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const some = ids.slice(from, from + AT_ONCE);
        const { nodes } = await ask(CLAIMS, { ids: [...some], at }, leaving.signal);
        for (const one of nodes ?? []) if (one && "sentence" in one) told.set(one.id, one);
      }
      setHeld({ key, told, waiting: false, refusal: null });
    };
    const begun = setTimeout(() => {
      fetchAll().catch((error: unknown) => {
        if (leaving.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setHeld({ key, told: new Map(), waiting: false, refusal: error.refusal });
      });
    }, after);
    return () => {
      clearTimeout(begun);
      leaving.abort();
    };
  }, [key]);
  if (!ids.length) return NOTHING;
  return held.key === key ? held : { ...NOTHING, waiting: true };
}
