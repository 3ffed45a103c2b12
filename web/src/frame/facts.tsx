/** What is known of the data as a whole: when it was loaded, its version, which sources speak of which years. */
import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { useAnswer } from "../asking/answer";
import { graphql } from "../gql";
import type { FactsQuery } from "../gql/graphql";

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

type Facts = ReturnType<typeof factsOf>;

const Known = createContext<Facts | null>(null);

/** They are asked for once, above all that is drawn anew where the window gets narrow. */
export function Knowing({ children }: { children: ComponentChildren }) {
  const { data } = useAnswer(FACTS, {});
  const facts = useMemo(() => data && factsOf(data), [data]);
  return <Known.Provider value={facts}>{children}</Known.Provider>;
}

/** Null until they have come. */
export const useFacts = (): Facts | null => useContext(Known);

function factsOf(data: FactsQuery) {
  const sources = (data.documents?.nodes ?? []).flatMap((one) => ("isSource" in one && one.isSource ? [one] : []));
  const speaking = speakingOf(sources);
  return {
    loadedOn: data.facts?.loadedOn ?? null,
    version: data.facts?.version ?? null,
    years: [...speaking.keys()],
    speaking,
    counties: data.counties?.nodes ?? [],
    scenarios: data.scenarios?.nodes ?? [],
    sources,
  };
}

interface Speaking {
  readonly name: string;
  readonly speaksOf: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** The sources by the years that they speak of, in order; one that speaks of two years counts in both. */
export function speakingOf(sources: readonly Speaking[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { name, speaksOf } of sources) {
    const first = Number(speaksOf?.earliest?.slice(0, 4));
    const last = Number(speaksOf?.latest?.slice(0, 4));
    for (let year = first; year <= last; year += 1) found.set(year, [...(found.get(year) ?? []), name]);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}
