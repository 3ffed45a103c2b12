/** How surely a claim held at the date, in a word: what happened is no state, and what is proposed is no fact. */
import type { COMMON } from "../words/common";

interface Judged {
  readonly noun: string;
  readonly status: string;
  readonly grading: { readonly grade: "CERTAIN" | "LAST_KNOWN" | "POSSIBLE" | "NO" };
}

export function judged({ noun, status, grading }: Judged, common: (key: keyof typeof COMMON) => string): string {
  if (status === "PROPOSED" || status === "PLANNED") return common(status);
  if (noun === "EVENT" || noun === "SUCCESSION") return "";
  return common(grading.grade === "NO" ? "notThen" : grading.grade);
}
