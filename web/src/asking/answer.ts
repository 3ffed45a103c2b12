/** An answer on its way, there, or refused; the last one stays while the next one comes, so that nothing jumps. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../gql/graphql";
import { ask, Refused, type Refusal } from "./ask";
import { Coming } from "./coming";

export interface Answered<Answer> {
  /** The last answer that came; it is of other variables while `waiting`. */
  readonly data: Answer | null;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

interface Told<Answer> {
  /** Of which document and variables it is; none: of nothing that is asked now. */
  readonly key: string;
  readonly data: Answer | null;
  readonly refusal: Refusal | null;
}

const coming = new Coming();

/** The answer to a document with its variables; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables | null,
): Answered<Answer> {
  const key = variables === null ? "" : String(document) + JSON.stringify(variables);
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState<Told<Answer>>({ key: "", data: null, refusal: null });
  useEffect(() => {
    if (variables === null) return;
    return awaited(key, (signal) => ask(document, variables, signal), setTold);
    // The key is the document and its variables.
  }, [key, tries]);
  const again = useCallback(() => {
    setTold((before) => ({ ...before, key: "" }));
    setTries((before) => before + 1);
  }, []);
  if (variables === null) return { data: null, waiting: false, refusal: null, again };
  const fresh = told.key === key;
  return { data: told.data, waiting: !fresh, refusal: fresh ? told.refusal : null, again };
}

/** Waits for an answer, until what it returns is called: what comes after that is not told. */
function awaited<Answer>(
  key: string,
  asked: (signal: AbortSignal) => Promise<Answer>,
  tell: (told: Told<Answer> | ((before: Told<Answer>) => Told<Answer>)) => void,
): () => void {
  let left = false;
  const { answer, leave } = coming.awaited(key, asked);
  answer.then(
    (data) => {
      if (!left) tell({ key, data: data as Answer, refusal: null });
    },
    (error: unknown) => {
      if (left) return;
      if (!(error instanceof Refused)) throw error;
      tell((before) => ({ key, data: before.data, refusal: error.refusal }));
    },
  );
  return () => {
    left = true;
    leave();
  };
}
