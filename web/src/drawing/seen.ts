/** How surely a claim held, in words: what is last known with when it was seen. Pure. */
import type { COMMON } from "../words/common";
import type { Grade } from "./grades";

interface Graded {
  readonly grade: Grade;
  readonly grading: { readonly seen: { readonly text: string } | null };
}

export function gradeWords({ grade, grading }: Graded, status: string, common: (key: keyof typeof COMMON) => string): string {
  if (status === "PROPOSED" || status === "PLANNED") return common(status);
  const seen = grade === "LAST_KNOWN" && grading.seen ? ` ${spanOf(grading.seen.text)}` : "";
  return common(grade) + seen;
}

/** A span as it is printed; one that begins and ends with the same is that. */
export function spanOf(text: string): string {
  const [first = "", last = first] = text.split("..");
  return first === last ? first : `${first}–${last}`;
}
