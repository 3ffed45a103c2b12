/** What kinds of gap there are, in three parts, and how many of each part, in words. Pure. */
import { counted } from "../../words/counted";
import type { Listing } from "../../words/listing";
import { folded, type Tellable } from "./folding";
import type { GAPS_WORDS } from "./words";

/** Gaps in the governance, the gravest first; what somebody says is needed; what a source leaves unsaid, as who has a seat. */
export const PARTS = {
  governance: ["GAP", "MANDATE", "VACANT", "WEAKNESS", "RISK"],
  needs: ["NEED"],
  source: ["UNNAMED", "UNSAID", "FIGURE"],
} as const;
export type Part = keyof typeof PARTS;
export type Kind = (typeof PARTS)[Part][number];

export function kindOf({ node: { noun, type, holding } }: Pick<Tellable, "node">): Kind {
  if (noun === "MANDATE") return noun;
  if (noun === "SEAT") return holding === "VACANT" ? holding : "UNNAMED";
  if (noun === "MEASURE") return "FIGURE";
  return ([...PARTS.governance, ...PARTS.needs] as const).find((kind) => kind === type) ?? "UNSAID";
}

export const isOf = (part: Part, one: Pick<Tellable, "node">): boolean => PARTS[part].some((kind) => kind === kindOf(one));

export type Counts = Readonly<Record<Part | "opposed", number>>;

/** Whether it counts at the date; what is only possible then is told apart, and not counted. */
export const isCounted = ({ grade }: Tellable): boolean => grade !== "POSSIBLE";

/** How many items there are of each part, as they stand in the lists, and how many contradictions of the date. */
export function countsOf(missing: readonly Tellable[], opposed: number): Counts {
  const items = folded(missing.filter(isCounted));
  const count = (part: Part) => items.filter(([one]) => isOf(part, one)).length;
  return { governance: count("governance"), needs: count("needs"), opposed, source: count("source") };
}

const NUMBERED = { governance: "someGaps", needs: "someNeeds", opposed: "someOpposed", source: "someUnsaid" } as const;

/** The counts in words, the same wherever they are told. */
export function countedIn(counts: Counts, say: (key: keyof typeof GAPS_WORDS) => string, list: Listing): string {
  return list((["governance", "needs", "opposed", "source"] as const).map((part) => counted(say(NUMBERED[part]), counts[part])));
}
