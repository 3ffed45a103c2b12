/** What is known of the data as a whole: when it was loaded, its version, the years that have sources. */
import { useAnswer } from "../asking/answer";
import { graphql } from "../gql";

const FACTS = graphql(`
  query Facts {
    facts { loadedOn version }
    documents: entities(nouns: [DOCUMENT], first: 500) {
      nodes { id name ... on Document { isSource speaksOf { earliest latest } } }
    }
    counties: entities(nouns: [AREA], types: [COUNTY], first: 100) { nodes { id name } }
    scenarios: entities(nouns: [SCENARIO], first: 20) { nodes { id name } }
  }
`);

export function useFacts() {
  const { data } = useAnswer(FACTS, {});
  if (!data) return null;
  const sources = (data.documents?.nodes ?? []).flatMap((one) => ("isSource" in one && one.isSource ? [one] : []));
  return {
    loadedOn: data.facts?.loadedOn ?? null,
    version: data.facts?.version ?? null,
    years: yearsOf(sources.map((one) => one.speaksOf)),
    counties: data.counties?.nodes ?? [],
    scenarios: data.scenarios?.nodes ?? [],
    sources,
  };
}

/** The years that sources speak of, in order; one that speaks of two years counts in both. */
export function yearsOf(spans: readonly ({ earliest: string | null; latest: string | null } | null)[]): number[] {
  const years = new Set<number>();
  for (const span of spans) {
    const first = Number(span?.earliest?.slice(0, 4));
    const last = Number(span?.latest?.slice(0, 4));
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
