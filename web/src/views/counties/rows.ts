/** The counties in groups by what is said of them, and the groups as a table. Pure. */
import type { CountiesQuery } from "../../gql/graphql";
import { type Grade, isWanted, lastSeen, seenFirst, surest } from "../../words/sure";
import type { Language } from "../../address/address";
import type { Table } from "../../frame/table";
import { traitValue, type Worded } from "../../words/traits";
import type { Given } from "../../words/words";
import type { CountiesWord } from "./words";

export type Say = (word: CountiesWord, given?: Given) => string;
export type Comparison = NonNullable<CountiesQuery["comparison"]>;
type Told = Comparison["rows"][number];
type Graded = Told["graded"][number];

export interface Member {
  readonly key: string;
  readonly county: string;
  readonly name: string;
  readonly grade: Grade;
  readonly proposed: boolean;
  /** The year in which it was last known, where it is no longer certain. */
  readonly year: number | null;
  /** When it is first seen, where it is possible only because a source sees it later. */
  readonly later: string | null;
  readonly sentences: readonly string[];
  readonly claims: readonly string[];
}

export interface Group {
  readonly label: string;
  /** What of the label is in the source's own words; null: nothing. */
  readonly swedish: string | null;
  readonly silent: boolean;
  readonly members: readonly Member[];
}

/** One group for each value, the largest first; those of whom nothing is said stand last. */
export function groupsOf(comparison: Comparison, language: Language, say: Say): Group[] {
  const groups = new Map<string, Member[]>();
  const swedish = new Map<string, string | null>();
  const silent: Member[] = [];
  for (const row of comparison.rows) {
    const values = new Map<string, Graded[]>();
    for (const graded of row.graded) {
      const { text: value, swedish: own } = valueOf(row, graded, language, say);
      swedish.set(value, own);
      values.set(value, [...(values.get(value) ?? []), graded]);
    }
    for (const [value, graded] of values) groups.set(value, [...(groups.get(value) ?? []), memberOf(row, value, graded)]);
    if (!values.size) silent.push({ ...memberOf(row, "", []), grade: row.onlyPossible ? "POSSIBLE" : "NO" });
  }
  const told = [...groups].map(([label, members]) => ({ label, members, swedish: swedish.get(label) ?? null, silent: false }));
  told.sort((a, b) => b.members.length - a.members.length || a.label.localeCompare(b.label, "sv", { numeric: true }));
  return silent.length ? [...told, { label: say("NOT_STATED"), members: silent, swedish: null, silent: true }] : told;
}

function valueOf(row: Told, { claim }: Graded, language: Language, say: Say): Worded {
  const ours = (text: string): Worded => ({ text, swedish: null });
  if (claim.noun !== "MEASURE") return ours(say(row.said));
  if (claim.isTrue !== null) return ours(say(claim.isTrue ? "YES" : "NO"));
  if (claim.value !== null) return traitValue(language, claim.value);
  if (claim.number === null) return ours(say("noValue"));
  const unit = "unit" in claim ? claim.unit : null;
  return { text: [claim.number.toLocaleString(language), unit].filter(Boolean).join("\u00a0"), swedish: unit };
}

function memberOf(row: Told, value: string, graded: readonly Graded[]): Member {
  const grade = surest(graded.map((told) => told.grade));
  return {
    key: `${row.of.id} ${value}`.trim(),
    county: row.of.id,
    name: row.of.name,
    grade,
    proposed: graded.some(({ claim }) => isWanted(claim.status)),
    year: lastSeen(grade, graded.map((told) => told.grading.seen)),
    later: grade === "POSSIBLE" ? seenFirst(graded.map((told) => told.grading)) : null,
    sentences: graded.map(({ claim }) => claim.sentence),
    claims: graded.map(({ claim }) => claim.id),
  };
}

export function tableOf(groups: readonly Group[], surely: (member: Member) => string, say: Say): Table {
  return {
    columns: [
      { key: "county", label: say("county"), swedish: true },
      { key: "says", label: say("says"), swedish: true },
      { key: "surely", label: say("surely") },
      { key: "sentence", label: say("sentence"), swedish: true },
    ],
    rows: groups.flatMap((group) =>
      group.members.map((member) => ({
        key: member.key,
        cells: [member.name, group.label, surely(member), member.sentences.join(" ")],
        ours: [false, group.swedish === null],
        claims: member.claims,
      })),
    ),
  };
}
