import type { Pick } from "../../frame/picked";
import type { PairGroup } from "./pairs";

/** What each pair of a picture stands for, by its key. */
export function picksOf(groups: readonly PairGroup[]): Map<string, Pick> {
  return new Map(groups.flatMap((group) => group.pairs.map((pair) => [pair.key, { label: pair.label, ...(pair.ours ? { names: [] } : {}), claims: pair.claims }] as const)));
}
