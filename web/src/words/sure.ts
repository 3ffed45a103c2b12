/** How surely a claim holds at the date, in a word or two. Pure. */
import type { Given, Words } from "./words";

export type Grade = Counted | "NO";

/** The grades that can be asked for. */
export type Counted = "CERTAIN" | "LAST_KNOWN" | "POSSIBLE";

const CERTAIN = ["säkert", "certain"] as const;
const LAST_KNOWN = ["senast känt", "last known"] as const;
const POSSIBLE = ["kanske", "possible"] as const;

/** The words for how surely something holds: the same in every choice, picture, legend, table and file. */
export const SURE = {
  CERTAIN,
  LAST_KNOWN,
  POSSIBLE,
  // The same three as the address has them.
  säkert: CERTAIN,
  senast: LAST_KNOWN,
  kanske: POSSIBLE,
  /** Possible only because a source sees it later; of the time asked for nothing is said. */
  SEEN_LATER: ["känt först {when}", "known only from {when}"],
  NO: ["inte då", "not then"],
  PLANNED: ["planerat", "planned"],
  PROPOSED: ["föreslaget", "proposed"],
  notStated: ["sägs inte", "not stated"],
  against: ["motsägs", "contradicted"],
  howSurely: ["Hur säkert", "How surely"],
} satisfies Words<string>;

type Common = (key: keyof typeof SURE, given?: Given) => string;

// From the surest on.
const GRADES: readonly Counted[] = ["CERTAIN", "LAST_KNOWN", "POSSIBLE"];

/** Whether what has a grade counts where these are asked for. */
export const counts = (grade: Grade, asked: readonly Counted[]): boolean => asked.some((one) => one === grade);

/** The surest of some grades; of none: that it does not hold. */
export const surest = (grades: readonly Grade[]): Grade => GRADES.find((one) => grades.includes(one)) ?? "NO";

/** Whether it is wanted and no fact: what somebody proposes or plans. */
export const isWanted = (status: string): status is "PROPOSED" | "PLANNED" => status === "PROPOSED" || status === "PLANNED";

interface Grading {
  readonly reason: string;
  readonly seen: { readonly text: string } | null;
}

interface Seen {
  readonly grade: Grade;
  readonly grading: Grading;
}

/** The grade with when it was seen, of what is last known or known only from later; of what is wanted only that it is. */
export function gradeWords({ grade, grading }: Seen, status: string, common: Common, date: (text: string) => string): string {
  if (isWanted(status)) return common(status);
  const later = grade === "POSSIBLE" ? seenFirst([grading]) : null;
  if (later !== null) return common("SEEN_LATER", { when: date(later) });
  const seen = grade === "LAST_KNOWN" && grading.seen ? ` ${date(grading.seen.text)}` : "";
  return common(grade) + seen;
}

/** When the first of them is seen, where no source sees any of them before that; else null. */
export function seenFirst(gradings: readonly Grading[]): string | null {
  const seen = gradings.flatMap(({ reason, seen }) => (reason === "SEEN_LATER" && seen ? [seen.text] : []));
  return seen.length === gradings.length ? ([...seen].sort()[0] ?? null) : null;
}

interface Judged {
  readonly noun: string;
  readonly status: string;
  readonly grading: { readonly grade: Grade };
}

/** The grade of a claim of any date, which may not hold then; what happened is no state, and is not judged. */
export function judged({ noun, status, grading }: Judged, common: Common): string {
  if (isWanted(status)) return common(status);
  if (noun === "EVENT" || noun === "SUCCESSION") return "";
  return common(grading.grade);
}

/** The year in which something was last seen, where that is all that is known of it now. */
export function lastSeen(grade: Grade, seen: readonly ({ readonly year: number | null } | null)[]): number | null {
  const years = seen.flatMap((one) => one?.year ?? []);
  return grade === "LAST_KNOWN" && years.length ? Math.max(...years) : null;
}
