/** Two dates as pairs: each difference by itself, and folded by kind where they are many. Pure. */
import type { CompareDatesQuery } from "../../gql/graphql";
import { counted, type Pair, type PairGroup, type Say, type Side } from "./pairs";

export type Differences = NonNullable<CompareDatesQuery["difference"]>;
type Difference = Differences["nodes"][number];

const ORDER: readonly Difference["differs"][] = ["CHANGED", "BEGAN", "ENDED", "NOT_KNOWN_BEFORE", "NOT_KNOWN_AFTER"];

/** Two dates in the order of time, whichever is asked about first: what is then begun has not ended. */
export function inOrder(one: string, other: string): readonly [from: string, to: string] {
  const begins = (date: string) => /\d{4}[\d-]*/u.exec(date)?.[0] ?? date;
  return begins(one) <= begins(other) ? [one, other] : [other, one];
}

/** More than this are folded in the picture; the table has them one by one. */
const EACH = 24;

export function eachOf(differences: readonly Difference[], say: Say): PairGroup[] {
  return grouped(differences, say, (some) => some.map((one) => ({
    key: keyOf(one),
    label: counted(nounOf(one), 1, say).replace(/^1\s/u, ""),
    left: sideOf(one.before?.sentence ?? null, one.gradeBefore, say),
    right: sideOf(one.after?.sentence ?? null, one.gradeAfter, say),
    claims: claimsOf(one),
  })));
}

export function pictured(differences: readonly Difference[], say: Say): PairGroup[] {
  return differences.length > EACH ? foldedOf(differences, say) : eachOf(differences, say);
}

function foldedOf(differences: readonly Difference[], say: Say): PairGroup[] {
  return grouped(differences, say, (some, differs) => {
    const nouns = new Map<string, Difference[]>();
    for (const one of some) nouns.set(nounOf(one), [...(nouns.get(nounOf(one)) ?? []), one]);
    const byNumber = [...nouns].sort((a, b) => b[1].length - a[1].length);
    return byNumber.map(([noun, all]): Pair => {
      const text = counted(noun, all.length, say);
      const side = (there: boolean, grade: Difference["gradeBefore"]) => sideOf(there ? text : null, grade, say);
      return {
        key: `${differs} ${noun}`,
        label: text,
        left: side(all.some((one) => one.before), all[0]?.gradeBefore ?? "NO"),
        right: side(all.some((one) => one.after), all[0]?.gradeAfter ?? "NO"),
        claims: [...new Set(all.flatMap(claimsOf))],
      };
    });
  });
}

function grouped(differences: readonly Difference[], say: Say, pairs: (some: readonly Difference[], differs: Difference["differs"]) => Pair[]): PairGroup[] {
  return ORDER.flatMap((differs) => {
    const some = differences.filter((one) => one.differs === differs);
    return some.length ? [{ label: say(differs), count: some.length, pairs: pairs(some, differs) }] : [];
  });
}

function sideOf(text: string | null, grade: Difference["gradeBefore"], say: Say): Side {
  if (text !== null) return { text, state: "said" };
  return grade === "NO" ? { text: say("no"), state: "absent", ours: true } : { text: say("silent"), state: "silent", ours: true };
}

const nounOf = (one: Difference): string => (one.after ?? one.before)?.noun ?? "FINDING";
const claimsOf = (one: Difference): string[] => [one.before, one.after].flatMap((claim) => claim?.id ?? []);
const keyOf = (one: Difference): string => [one.differs, ...claimsOf(one)].join(" ");
