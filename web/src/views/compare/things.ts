/** Two things as pairs: what is said of either, respect by respect. Pure. */
import type { Language } from "../../address/address";
import { claimsOfFeatures, type Feature, HOWS, type Like, respectOf, valuesOf, wordsIn } from "../counties/features";
import type { Say as SayCounties } from "../counties/rows";
import type { PairGroup, Side } from "./pairs";

export function pairsOf(like: Like, language: Language, say: SayCounties): PairGroup[] {
  const side = (said: Feature["one"], { noun }: Feature): Side => ({
    text: valuesOf(said, noun, language, say), state: said ? "said" : "silent", ours: !wordsIn(said, noun, language, say).length,
  });
  return HOWS.flatMap((how) => {
    const features = like[how];
    if (!features.length) return [];
    return [{
      label: say(how),
      count: features.length,
      pairs: features.map((feature) => {
        const { text, swedish } = respectOf(feature, language, say);
        return {
          key: `${how} ${feature.noun} ${feature.respect}`,
          label: text,
          ours: swedish === null,
          left: side(feature.one, feature),
          right: side(feature.other, feature),
          claims: claimsOfFeatures([feature]),
        };
      }),
    }];
  });
}
