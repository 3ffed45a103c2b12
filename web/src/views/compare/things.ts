/** Two things as pairs: what is said of either, respect by respect. Pure. */
import type { Language } from "../../address/address";
import { claimsOfFeatures, type Feature, HOWS, type Like, respectOf, valuesOf } from "../counties/features";
import type { Say as SayCounties } from "../counties/rows";
import type { PairGroup, Side } from "./pairs";

export function pairsOf(like: Like, language: Language, say: SayCounties): PairGroup[] {
  const side = (said: Feature["one"], { noun }: Feature): Side => ({ text: valuesOf(said, noun, language, say), state: said ? "said" : "silent" });
  return HOWS.flatMap((how) => {
    const features = like[how];
    if (!features.length) return [];
    return [{
      label: `${say(how)} (${features.length})`,
      pairs: features.map((feature) => ({
        key: `${how} ${feature.noun} ${feature.respect}`,
        label: respectOf(feature, say),
        left: side(feature.one, feature),
        right: side(feature.other, feature),
        claims: claimsOfFeatures([feature]),
      })),
    }];
  });
}
