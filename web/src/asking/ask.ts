/** Asking the service: one typed document, its variables, one answer or a refusal with a remedy. */
import type { TypedDocumentString } from "../gql/graphql";

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

// What the service answers of a thing that is not there, or is none of the kind that is asked about.
const UNKNOWN = new Set(["UNKNOWN_NAME", "AMBIGUOUS_NAME", "WRONG_NOUN", "BAD_INPUT"]);

/** Whether the address names what the sources do not know: then there is something else to choose. */
export const isUnknown = (refusal: Refusal | null): boolean => refusal !== null && UNKNOWN.has(refusal.code);

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

type Told = {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; remedy?: string } }[];
};

/** What the service answers. Raises Refused where it refuses any part, or does not answer. */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: String(document), variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refused({ code: "NO_ANSWER", message: String(error), remedy: "" });
  });
  const told = (await response.json().catch(() => ({}))) as Told;
  const [first] = told.errors ?? [];
  if (first) {
    const { code = "UNKNOWN", remedy = "" } = first.extensions ?? {};
    throw new Refused({ code, message: first.message, remedy });
  }
  if (!told.data) throw new Refused({ code: "NO_ANSWER", message: `${response.status}`, remedy: "" });
  return told.data as Answer;
}
