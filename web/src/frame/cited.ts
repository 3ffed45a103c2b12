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
