/** In what two things are alike: respects, with what is said of either. Pure. */
import type { AlikeQuery } from "../../gql/graphql";
import type { Language } from "../../address/address";
import type { Row } from "../../frame/table";
import { kindOf } from "../../words/kinds";
import type { Say } from "./rows";

export type Like = NonNullable<AlikeQuery["similar"]>[number];
export type Feature = Like["shared"][number];
export type How = "shared" | "differing" | "notStated";
export const HOWS: readonly How[] = ["shared", "differing", "notStated"];

export function claimsOfFeatures(features: readonly Feature[]): string[] {
  return [...new Set(features.flatMap(({ one, other }) => [...(one?.claimIds ?? []), ...(other?.claimIds ?? [])]))];
}

/** Values as they are read: kinds of body, yes and no, that a seat is held; the rest are the sources' words. */
export function valuesOf(said: Feature["one"], language: Language, say: Say): string {
  return said ? said.values.map((value) => valueWord(value, language, say)).join(", ") : say("NOT_STATED");
}

function valueWord(value: string, language: Language, say: Say): string {
  if (value.startsWith("inte ")) return say("not", { value: valueWord(value.slice(5), language, say) });
  if (value === "true" || value === "false") return say(value === "true" ? "YES" : "NO");
  if (value === "HELD") return say("seat");
  return /^[A-Z_]{3,}$/u.test(value) ? kindWord(value, language) : value;
}

/** A kind of body or another end of a tie, such as POST; OTHER is some body. */
function kindWord(value: string, language: Language): string {
  const word = kindOf(language, value, value);
  return word === value.toLowerCase() ? kindOf(language, "ACTOR") : word;
}

/** One row for each respect in which another is held beside the one. */
export function featureRows(like: Like, language: Language, say: Say): Row[] {
  return HOWS.flatMap((how) =>
    like[how].map((feature) => ({
      key: `${like.thing.id} ${how} ${feature.noun} ${feature.respect}`,
      cells: [say(how), feature.respect, valuesOf(feature.one, language, say), valuesOf(feature.other, language, say)],
      claims: claimsOfFeatures([feature]),
    })),
  );
}
