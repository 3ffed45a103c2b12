/** An answer on its way, there, or refused; kept while the next one comes, so that nothing jumps. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../gql/graphql";
import { ask, Refused, type Refusal } from "./ask";

export interface Answered<Answer> {
  /** The last answer that came; it is of other variables while `waiting`. */
  readonly data: Answer | null;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

// So many answers are kept as a designer goes back and forth between in one sitting.
const KEPT = 60;
const kept = new Map<string, unknown>();

function keep(key: string, answer: unknown): void {
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/** The answer to a document with its variables; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables | null,
): Answered<Answer> {
  const key = variables === null ? "" : String(document) + JSON.stringify(variables);
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState<{ key: string; data: Answer | null; refusal: Refusal | null }>({
    key: "",
    data: null,
    refusal: null,
  });
  useEffect(() => {
    if (variables === null) return;
    if (kept.has(key)) {
      setTold({ key, data: kept.get(key) as Answer, refusal: null });
      return;
    }
    const leaving = new AbortController();
    ask(document, variables, leaving.signal).then(
      (data) => {
        keep(key, data);
        setTold({ key, data, refusal: null });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setTold((before) => ({ key, data: before.data, refusal: error.refusal }));
      },
    );
    return () => leaving.abort();
    // The key is the document and its variables.
  }, [key, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  if (variables === null) return { data: null, waiting: false, refusal: null, again };
  const fresh = told.key === key;
  return { data: told.data, waiting: !fresh, refusal: fresh ? told.refusal : null, again };
}
