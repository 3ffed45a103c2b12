import { expect, test } from "vitest";
import { countOf, IN_GOVERNANCE, kindOfGap, listed, tableOf } from "./rows";
import type { Missing, Opposed } from "./query";

const missing = (id: string, noun: Missing["node"]["noun"], type: Missing["node"]["type"], ...topics: string[]): Missing => ({
  grade: "CERTAIN",
  node: { id, noun, type, sentence: id, topics: topics.map((name) => ({ name })), sources: [] },
});
const side = (id: string) => ({ id, sentence: id, topics: [{ name: "T" }], sources: [] });

test("a gap is of the governance, or a remark about what a source leaves unsaid", () => {
  expect(kindOfGap({ noun: "FINDING", type: "NEED" })).toBe("NEED");
  expect(kindOfGap({ noun: "SEAT", type: null })).toBe("SEAT");
  expect(kindOfGap({ noun: "FINDING", type: "NOT_STATED" })).toBe("UNSAID");
  expect(kindOfGap({ noun: "MEASURE", type: null })).toBe("FIGURE");
});

const labels = { kind: (kind: string) => kind, grade: (grade: string) => grade };
const all = [
  missing("unsaid", "FINDING", "NOT_STATED"),
  missing("need", "FINDING", "NEED", "A", "B"),
  missing("gap", "FINDING", "GAP", "B"),
];

test("the gravest kind comes first, and kinds of which there is none are left out", () => {
  expect(listed(all, IN_GOVERNANCE, "kind", labels).map((one) => one.head)).toEqual(["GAP", "NEED"]);
  expect(countOf(all, IN_GOVERNANCE)).toBe(2);
});

test("theme by theme, what has several stands under each, and what has none last", () => {
  const more = [...all, missing("risk", "FINDING", "RISK")];
  const told = listed(more, IN_GOVERNANCE, "theme", labels).map((one) => [one.head, one.missing.map(({ node }) => node.id)]);
  expect(told).toEqual([["B", ["need", "gap"]], ["A", ["need"]], ["themeless", ["risk"]]]);
});

test("the table has gaps, then both sides of what is at odds, then what is left unsaid", () => {
  const opposed: Opposed[] = [{ one: side("a"), other: side("b") }];
  const { rows } = tableOf(all, opposed, "kind", [], labels);
  expect(rows.map((row) => [row.cells, row.claims])).toEqual([
    [["GAP", "gap", "B", "CERTAIN"], ["gap"]],
    [["NEED", "need", "A, B", "CERTAIN"], ["need"]],
    [["opposed", "a ≠ b", "T", ""], ["a", "b"]],
    [["UNSAID", "unsaid", "", "CERTAIN"], ["unsaid"]],
  ]);
  expect(tableOf(all, [], "theme", [], labels).rows[0]?.cells).toEqual(["B", "need", "NEED", "CERTAIN"]);
});
