/** Contradictions told once each, as sides that deny each other; those of the date apart from those of other times. Pure. */
import { type Counted, counts, type Grade } from "../../words/sure";

interface Pair<One> {
  readonly one: One;
  readonly other: One;
}

interface Claim {
  readonly id: string;
}

/** Claims that are denied by the same claims: accounts of one side. */
export type Side<One extends Claim> = readonly One[];

/** Sides each of which denies every other; one disagreement however many accounts each side has. */
export type Clash<One extends Claim> = readonly Side<One>[];

export interface Clashes<One extends Claim> {
  /** Both sides count at the date, as surely as is asked for. */
  readonly now: readonly Clash<One>[];
  readonly elsewhen: readonly Clash<One>[];
}

interface Graded extends Claim {
  readonly grading: { readonly grade: Grade };
}

/** Split by pair first: what one side has left behind is no disagreement of the date. */
export function clashesAt<One extends Graded>(pairs: readonly Pair<One>[], grades: readonly Counted[]): Clashes<One> {
  const isNow = ({ one, other }: Pair<One>) => counts(one.grading.grade, grades) && counts(other.grading.grade, grades);
  return { now: clashesIn(pairs.filter(isNow)), elsewhen: clashesIn(pairs.filter((pair) => !isNow(pair))) };
}

export function clashesIn<One extends Claim>(pairs: readonly Pair<One>[]): Clash<One>[] {
  const against = opponents(pairs);
  const sideOf = sidesBy(pairs, against);
  const denies = (one: Side<One>, other: Side<One>) => one.some(({ id }) => other.some((claim) => against.get(id)?.has(claim.id)));
  const clashes: Side<One>[][] = [];
  for (const { one, other } of pairs) {
    const both = [sideOf(one), sideOf(other)];
    const joins = (clash: readonly Side<One>[]) => clash.some((side) => both.includes(side)) &&
      clash.every((side) => both.every((mine) => mine === side || denies(side, mine)));
    const found = clashes.find(joins);
    if (!found) clashes.push(both);
    else found.push(...both.filter((side) => !found.includes(side)));
  }
  return clashes;
}

/** Whom each claim is denied by, from either end of a pair. */
function opponents(pairs: readonly Pair<Claim>[]): Map<string, Set<string>> {
  const against = new Map<string, Set<string>>();
  const put = (id: string, other: string) => against.set(id, new Set([...(against.get(id) ?? []), other]));
  for (const { one, other } of pairs) {
    put(one.id, other.id);
    put(other.id, one.id);
  }
  return against;
}

function sidesBy<One extends Claim>(pairs: readonly Pair<One>[], against: ReadonlyMap<string, ReadonlySet<string>>): (claim: One) => Side<One> {
  const claims = new Map(pairs.flatMap(({ one, other }) => [one, other]).map((claim) => [claim.id, claim]));
  const keyOf = ({ id }: Claim) => [...(against.get(id) ?? [])].sort().join(" ");
  const sides = new Map<string, One[]>();
  for (const claim of claims.values()) sides.set(keyOf(claim), [...(sides.get(keyOf(claim)) ?? []), claim]);
  return (claim) => sides.get(keyOf(claim)) ?? [];
}

export const claimsInClash = (clash: Clash<Claim>): string[] => clash.flat().map(({ id }) => id);

export const keyOfClash = (clash: Clash<Claim>): string => clash.map((side) => side.map(({ id }) => id).join("+")).join("≠");

/** What the sides say, in one line. */
export function sentenceOf<One extends Claim>(clash: Clash<One>, told: (claim: One) => string): string {
  return clash.map((side) => side.map(told).join(" / ")).join(" ≠ ");
}
