/** Asking the service: one typed document, its variables, one answer or a refusal with a remedy. */
import type { TypedDocumentString } from "../gql/graphql";

/** A thing that the service offers in place of a name that it does not know, or that several bear. */
export interface Nearest {
  readonly id: string;
  readonly name: string;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** The name that it is about, where it is about one. */
  readonly name: string;
  readonly nearest: readonly Nearest[];
}

// What the service answers of a thing that is not there, or is none of the kind that is asked about.
const UNKNOWN = new Set(["UNKNOWN_NAME", "AMBIGUOUS_NAME", "WRONG_NOUN", "BAD_INPUT"]);

/** Whether what the address is about is not known to the sources: then there is something else to choose. */
export function isUnknown(refusal: Refusal | null, of: readonly string[] = []): boolean {
  if (refusal === null || !UNKNOWN.has(refusal.code)) return false;
  // It may be another name that is refused: of a scenario, a county.
  return !of.length || !refusal.name || of.includes(refusal.name);
}

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Partial<Refusal> & Pick<Refusal, "code" | "message">) {
    super(refusal.message);
    this.refusal = { remedy: "", name: "", nearest: [], ...refusal };
  }
}

type Told = {
  data?: unknown;
  errors?: {
    message: string;
    extensions?: { code?: string; remedy?: string; name?: unknown; nearest?: readonly unknown[]; candidates?: readonly unknown[] };
  }[];
};

// So long an address is taken by servers and what stands before them; what is longer goes as a body.
const LONGEST = 7000;
const ACCEPT = { accept: "application/graphql-response+json" };

/**
 * What the service answers. Raises Refused where it refuses any part, or does not answer. What is asked by
 * its address is kept by the browser, which asks each time whether it is still so: no data comes twice.
 */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const response = await sent(document, variables, signal).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refused({ code: "NO_ANSWER", message: String(error) });
  });
  const told = (await response.json().catch(() => ({}))) as Told;
  const [first] = told.errors ?? [];
  if (first) {
    const { code = "UNKNOWN", remedy = "", name, nearest, candidates } = first.extensions ?? {};
    const named = typeof name === "string" ? name : "";
    throw new Refused({ code, message: first.message, remedy, name: named, nearest: (nearest ?? candidates ?? []).filter(isThing) });
  }
  if (!told.data) throw new Refused({ code: "NO_ANSWER", message: `${response.status}` });
  return told.data as Answer;
}

const isThing = (one: unknown): one is Nearest => typeof one === "object" && one !== null && "id" in one && "name" in one;

function sent(document: { toString(): string }, variables: unknown, signal: AbortSignal | null): Promise<Response> {
  const query = String(document).trim().replace(/\s+/gu, " ");
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  if (address.length <= LONGEST) return fetch(address, { headers: ACCEPT, signal });
  return fetch("/graphql", {
    method: "POST",
    headers: { ...ACCEPT, "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal,
  });
}
