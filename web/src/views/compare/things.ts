/** Two things as pairs: what is said of either, respect by respect. Pure. */
import type { Language } from "../../address/address";
import { claimsOfFeatures, type Feature, HOWS, type Like, valuesOf } from "../counties/features";
import type { Say as SayCounties } from "../counties/rows";
import type { PairGroup, Side } from "./pairs";

export function pairsOf(like: Like, language: Language, say: SayCounties): PairGroup[] {
  const side = (said: Feature["one"]): Side => ({ text: valuesOf(said, language, say), state: said ? "said" : "silent" });
  return HOWS.flatMap((how) => {
    const features = like[how];
    if (!features.length) return [];
    return [{
      label: `${say(how)} (${features.length})`,
      pairs: features.map((feature) => ({
        key: `${how} ${feature.noun} ${feature.respect}`,
        label: feature.respect,
        left: side(feature.one),
        right: side(feature.other),
        claims: claimsOfFeatures([feature]),
      })),
    }];
  });
}
