/** The matters of which the sources say how they are handled. Pure. */
import type { AnchoredMattersQuery } from "../../gql/graphql";

export interface Choice {
  readonly id: string;
  readonly called: string;
  readonly steps: number;
  readonly anchored: number;
}

/** Those with most steps of anchoring first, then with most steps, then by name. */
export function choicesOf(claims: AnchoredMattersQuery["here"]): Choice[] {
  const found = new Map<string, Choice>();
  for (const claim of claims?.nodes ?? []) {
    if (!("does" in claim)) continue;
    for (const { id, called } of claim.matters) {
      const { steps = 0, anchored = 0 } = found.get(id) ?? {};
      found.set(id, { id, called, steps: steps + 1, anchored: anchored + (claim.does === "ANCHORS" ? 1 : 0) });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.anchored - a.anchored || b.steps - a.steps || a.called.localeCompare(b.called, "sv"),
  );
}
