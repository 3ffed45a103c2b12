import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { filled } from "../../words/words";
import { countsOf, featureRows, leastOf, type Like, valuesOf, wordingOf } from "./features";
import { type Comparison, groupsOf, type Say, tableOf } from "./rows";
import { COUNTIES_WORDS } from "./words";

const say: Say = (word, given) => filled(COUNTIES_WORDS, "sv", word, given);
type Row = Comparison["rows"][number];

type Told = { value?: string; number?: number; isTrue?: boolean; unit?: string };
const measure = (id: string, told: Told, grade: "CERTAIN" | "LAST_KNOWN" = "CERTAIN") =>
  ({
    grade,
    grading: { reason: "SEEN" as const, seen: { year: 2012, text: "2012" } },
    claim: { id, noun: "MEASURE", status: "IN_FORCE", value: null, number: null, isTrue: null, sentence: `Om ${id}.`, unit: null, ...told },
  }) as Row["graded"][number];
const row = (name: string, graded: Row["graded"], onlyPossible = 0): Row => ({
  of: { id: `area/${name}`, name },
  said: graded.length ? "YES" : "NOT_STATED",
  onlyPossible,
  graded,
});
const comparison = (rows: Row[]): Comparison => ({ rows });

test("counties stand by what is said of them, the largest group first, the silent last", () => {
  const groups = groupsOf(
    comparison([row("A", []), row("B", [measure("b", { value: "stiftelse" })]), row("C", [measure("c", { value: "förbund" })]), row("D", [measure("d", { value: "förbund" }, "LAST_KNOWN")])]),
    "sv",
    say,
  );
  expect(groups.map(({ label, members }) => [label, members.map((one) => one.name)])).toEqual([
    ["förbund", ["C", "D"]],
    ["stiftelse", ["B"]],
    ["sägs inte", ["A"]],
  ]);
  expect(groups[0]?.members.map((one) => one.year)).toEqual([null, 2012]);
});

test("a county of which two values are said stands in both groups", () => {
  const groups = groupsOf(comparison([row("A", [measure("a1", { value: "x" }), measure("a2", { value: "y" })])]), "sv", say);
  expect(groups.map((group) => group.members[0]?.claims)).toEqual([["a1"], ["a2"]]);
});

test("yes and no, numbers with their unit, and no value at all are told apart", () => {
  const labels = groupsOf(
    comparison([row("A", [measure("a", { isTrue: false })]), row("B", [measure("b", { number: 1200, unit: "personer" })]), row("C", [measure("c", {})])]),
    "sv",
    say,
  ).map((group) => group.label);
  expect(labels).toEqual(["1\u00a0200\u00a0personer", "nej", "värdet sägs inte"]);
});

test("what is only possible is no answer, and is told apart from silence", () => {
  const [silent] = groupsOf(comparison([row("A", [], 2), row("B", [])]), "sv", say);
  expect(silent?.members.map((one) => one.grade)).toEqual(["POSSIBLE", "NO"]);
});

test("the table holds the claims of all groups", () => {
  const groups = groupsOf(comparison([row("A", [measure("a1", { value: "x" }), measure("a2", { value: "y" })]), row("B", [])]), "sv", say);
  expect(claimsOf(tableOf(groups, () => "säker", say))).toEqual(["a1", "a2"]);
});

test("a respect tells what is said of either, in words, and of which nothing is", () => {
  const like = {
    thing: { id: "area/b", name: "B" },
    comparable: 0,
    few: true,
    shared: [],
    partly: [],
    differing: [],
    notStated: [
      { noun: "TIE", respect: "leder", one: { values: ["STEERING_GROUP", "POST"], claimIds: ["t"] }, other: null },
      { noun: "SEAT", respect: "MILK", one: null, other: { values: ["inte HELD"], claimIds: ["s"] } },
      { noun: "MEASURE", respect: "plattform", one: { values: ["true", "SKL"], claimIds: ["m"] }, other: null },
    ],
  } as Like;
  expect(featureRows(like, "sv", say).map((row) => row.cells)).toEqual([
    ["Sägs bara om det ena", "leder", "styrgrupp, befattning", "sägs inte"],
    ["Sägs bara om det ena", "plats i MILK", "sägs inte", "inte har plats"],
    ["Sägs bara om det ena", "plattform", "ja, SKL", "sägs inte"],
  ]);
  expect(featureRows(like, "sv", say)[0]?.claims).toEqual(["t"]);
  expect(wordingOf(like.notStated, "en", say)).toEqual(["MILK", "plattform", "SKL"]);
});

test("kinds for which the page has one word are told once", () => {
  expect(valuesOf({ values: ["COUNTRY_HOUSE", "OTHER", "STEERING_GROUP"], claimIds: [] }, "TIE", "en", say)).toBe("body, steering group");
});

test("a value of a kept list is in the language of the page, and only the sources' own words are told to be Swedish", () => {
  const told = comparison([row("A", [measure("a", { value: "stiftelse" })]), row("B", [measure("b", { value: "egen form" })])]);
  expect(groupsOf(told, "en", say).map(({ label, swedish }) => [label, swedish])).toEqual([["egen form", "egen form"], ["foundation", null]]);
});

test("what is alike in part is no likeness, and the ground is told with what is stated of one only", () => {
  const like = { comparable: 5, shared: [1, 2], partly: [3], differing: [4, 5], notStated: Array(20) };
  expect(countsOf(like)).toEqual({ comparable: 5, shared: 2, partly: 1, differing: 2, notStated: 20, all: 25 });
  expect(say("shareTold", countsOf(like))).toBe("lika i 2 av 5, delvis i 1");
});

test("as few as the service sets apart, fewer than half of the most, are told to be few", () => {
  expect([leastOf([]), leastOf([{ comparable: 0 }]), leastOf([{ comparable: 5 }, { comparable: 2 }]), leastOf([{ comparable: 12 }])]).toEqual([1, 1, 3, 6]);
});
