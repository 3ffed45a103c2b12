/** Sources numbered as a printed page does it: by document, section and page, in order of first use. */

export interface Citation {
  readonly documentId: string;
  readonly title: string;
  readonly section: string | null;
  readonly page: number | null;
}

export interface Cited {
  readonly sources: readonly Citation[];
  /** The numbers (from 1) of each claim's sources. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

interface Numbered extends Citation {
  readonly number: number;
}

/** A document, and the places in it: it is named once, whatever the number of its sections. */
export interface CitedDocument {
  readonly documentId: string;
  readonly title: string;
  readonly places: readonly Numbered[];
}

/** Sources by document, in order of first use; each keeps its number. */
export function byDocument(sources: readonly Citation[]): CitedDocument[] {
  const found = new Map<string, CitedDocument & { readonly places: Numbered[] }>();
  sources.forEach((source, place) => {
    const { documentId, title } = source;
    const held = found.get(documentId) ?? { documentId, title, places: [] };
    held.places.push({ ...source, number: place + 1 });
    found.set(documentId, held);
  });
  return [...found.values()];
}

/** The numbers of the sources of several claims, each once, in the claims' order. */
export function numbersOf(claims: readonly string[], numbers: Cited["numbers"]): number[] {
  return [...new Set(claims.flatMap((claim) => [...(numbers.get(claim) ?? [])]))];
}

export function cite(
  claims: readonly string[],
  told: ReadonlyMap<string, readonly Citation[]>,
): Cited {
  const sources: Citation[] = [];
  const places = new Map<string, number>();
  const numbers = new Map<string, number[]>();
  for (const claim of claims) {
    const own = (told.get(claim) ?? []).map((source) => {
      const key = [source.documentId, source.section, source.page].join("\n");
      const place = places.get(key) ?? sources.push(source);
      places.set(key, place);
      return place;
    });
    numbers.set(claim, [...new Set(own)].sort((a, b) => a - b));
  }
  return { sources, numbers };
}
