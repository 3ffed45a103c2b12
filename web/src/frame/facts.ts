/** What is known of the data as a whole: when it was loaded, its version, the years that have sources. */
import { useAnswer } from "../asking/answer";
import { graphql } from "../gql";

const FACTS = graphql(`
  query Facts {
    facts { loadedOn version }
    documents: entities(nouns: [DOCUMENT], first: 500) {
      nodes { id name ... on Document { isSource published { year } speaksOf { year } } }
    }
    counties: entities(nouns: [AREA], types: [COUNTY], first: 100) { nodes { id name } }
    scenarios: entities(nouns: [SCENARIO], first: 20) { nodes { id name } }
  }
`);

export function useFacts() {
  const { data } = useAnswer(FACTS, {});
  if (!data) return null;
  const sources = (data.documents?.nodes ?? []).flatMap((one) => ("isSource" in one && one.isSource ? [one] : []));
  const years = sources.flatMap((one) => [one.speaksOf?.year, one.published?.year]).filter((year) => typeof year === "number");
  return {
    loadedOn: data.facts?.loadedOn ?? null,
    version: data.facts?.version ?? null,
    years: [...new Set(years)].sort((a, b) => a - b),
    counties: data.counties?.nodes ?? [],
    scenarios: data.scenarios?.nodes ?? [],
    sources,
  };
}
