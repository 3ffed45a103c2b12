/** How a search is narrowed, by words of the address: one value each of noun, topic, area and document. Pure. */
import type { ClaimNoun } from "../../gql/graphql";

export const NARROWINGS = [
  { word: "slag", facet: "nouns" },
  { word: "tema", facet: "topics" },
  { word: "område", facet: "areas" },
  { word: "dokument", facet: "documents" },
] as const;
// A noun that is none is refused by the service, which says what there is.
type Conditions = { readonly nouns?: ClaimNoun[]; readonly topics?: string[]; readonly areas?: string[]; readonly documents?: string[] };

/** The condition on claims that the address sets; none: null. */
export function conditions(more: Readonly<Record<string, string>>): Conditions | null {
  const chosen = NARROWINGS.flatMap(({ word, facet }) => (more[word] ? [[facet, [more[word]]] as const] : []));
  return chosen.length ? Object.fromEntries(chosen) as Conditions : null;
}

/** What is chosen, as conditions on things: an area is theirs; of the rest there is a claim about them that has all. */
export function ofThings({ område: area, ...more }: Readonly<Record<string, string>>) {
  const said = conditions(more);
  return { areas: area ? [area] : null, having: said ? [said] : null };
}

interface Apart<One> {
  readonly there: readonly One[];
  readonly elsewhere: readonly One[];
}

/** What was found, apart by whether it is among those of the area; each in the order it was found. */
export function apart<One extends { readonly node: { readonly id: string } }>(found: readonly One[], ids: readonly string[]): Apart<One> {
  const within = new Set(ids);
  return { there: found.filter((one) => within.has(one.node.id)), elsewhere: found.filter((one) => !within.has(one.node.id)) };
}

interface Bit {
  readonly text: string;
  readonly marked: boolean;
}

// So much of a word is looked for, that its other forms and compounds are found too.
const STEM = 5;

/** The sentence in bits, those marked that have a word of the search in them, in whatever form. */
export function marked(sentence: string, words: readonly string[]): Bit[] {
  const stems = words.map((word) => word.slice(0, Math.max(STEM, word.length - 3)).toLocaleLowerCase("sv")).filter(Boolean);
  const bits: Bit[] = [];
  for (const text of sentence.split(/([\p{L}\p{N}]+)/u)) {
    if (!text) continue;
    const hit = stems.some((stem) => text.toLocaleLowerCase("sv").includes(stem));
    const last = bits.at(-1);
    if (last && !hit && !last.marked) bits[bits.length - 1] = { text: last.text + text, marked: false };
    else bits.push({ text, marked: hit });
  }
  return bits;
}
