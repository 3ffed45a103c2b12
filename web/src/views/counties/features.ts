/** In what two things are alike: respects, with what is said of either. Pure. */
import type { AlikeQuery } from "../../gql/graphql";
import type { Language } from "../../address/address";
import type { Row } from "../../frame/table";
import { kindOf } from "../../words/kinds";
import { tieAsked } from "../../words/ties";
import { traitSays, traitValue, type Worded } from "../../words/traits";
import type { Say } from "./rows";

export type Like = NonNullable<AlikeQuery["similar"]>[number];
export type Feature = Like["shared"][number];
export type How = "shared" | "partly" | "differing" | "notStated";
export const HOWS: readonly How[] = ["shared", "partly", "differing", "notStated"];

/** In how many respects a thing is held beside the one, of each kind, and how many are stated of both. */
export function countsOf(like: Pick<Like, "comparable"> & Readonly<Record<How, readonly unknown[]>>) {
  const { comparable, shared, partly, differing, notStated } = like;
  return {
    comparable, shared: shared.length, partly: partly.length, differing: differing.length,
    notStated: notStated.length, all: comparable + notStated.length,
  };
}

/** So many respects must be stated of both for a thing to stand among the others, as the service orders them. */
export function leastOf(likes: readonly Pick<Like, "comparable">[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...likes.map((like) => like.comparable)) / 2));
}

export function claimsOfFeatures(features: readonly Feature[]): string[] {
  return [...new Set(features.flatMap(({ one, other }) => [...(one?.claimIds ?? []), ...(other?.claimIds ?? [])]))];
}

/** A respect as it is read: a seat in the body that it names, a tie, or a trait. */
export function respectOf({ noun, respect }: Pick<Feature, "noun" | "respect">, language: Language, say: Say): Worded {
  if (noun === "SEAT") return { text: say("seatIn", { body: respect }), swedish: respect };
  if (noun !== "TIE") return traitSays(language, respect);
  const text = tieAsked(language, respect);
  return { text, swedish: text === respect ? respect : null };
}

/** Values as they are read: kinds of body, yes and no, how a seat is held, and kept lists; the rest are the sources' words. */
export function valuesOf(said: Feature["one"], noun: Feature["noun"], language: Language, say: Say): string {
  if (!said) return say("NOT_STATED");
  // Two kinds for which the page has one word are told once.
  return [...new Set(said.values.map((value) => valueWord(value, noun, language, say).text))].join(", ");
}

function valueWord(value: string, noun: Feature["noun"], language: Language, say: Say): Worded {
  if (value.startsWith("inte ")) {
    const { text, swedish } = valueWord(value.slice(5), noun, language, say);
    return { text: say("not", { value: text }), swedish };
  }
  if (noun === "TIE") return { text: kindWord(value, language), swedish: null };
  if (noun === "SEAT" && isHolding(value)) return { text: say(value), swedish: null };
  if (value === "true" || value === "false") return { text: say(value === "true" ? "YES" : "NO"), swedish: null };
  return traitValue(language, value);
}

const HOLDINGS = ["HELD", "VACANT", "UNNAMED", "NOT_ENTITLED"] as const;
const isHolding = (value: string): value is (typeof HOLDINGS)[number] => HOLDINGS.some((one) => one === value);

/** A kind of body or another end of a tie, such as POST; OTHER is some body. */
function kindWord(value: string, language: Language): string {
  const word = kindOf(language, value, value);
  return word === value.toLowerCase() ? kindOf(language, "ACTOR") : word;
}

/** What of some values is in the sources' own words. */
export function wordsIn(said: Feature["one"], noun: Feature["noun"], language: Language, say: Say): string[] {
  return (said?.values ?? []).flatMap((value) => valueWord(value, noun, language, say).swedish ?? []);
}

/** What is said of features in the sources' own words, which are Swedish: respects and values that the page has no word for. */
export function wordingOf(features: readonly Feature[], language: Language, say: Say): string[] {
  const respects = features.flatMap((feature) => respectOf(feature, language, say).swedish ?? []);
  const values = features.flatMap(({ noun, one, other }) => [one, other].flatMap((said) => wordsIn(said, noun, language, say)));
  return [...new Set([...respects, ...values])];
}

/** One row for each respect in which another is held beside the one. */
export function featureRows(like: Like, language: Language, say: Say): Row[] {
  return HOWS.flatMap((how) =>
    like[how].map((feature) => ({
      key: `${like.thing.id} ${how} ${feature.noun} ${feature.respect}`,
      cells: [
        say(how), respectOf(feature, language, say).text,
        valuesOf(feature.one, feature.noun, language, say), valuesOf(feature.other, feature.noun, language, say),
      ],
      claims: claimsOfFeatures([feature]),
    })),
  );
}
