import { expect, test } from "vitest";
import { counted } from "../../words/counted";
import { listingIn } from "../../words/listing";
import { filled, type Given } from "../../words/words";
import { countedIn, countsOf, isOf, kindOf, PARTS } from "./kinds";
import type { Clashes } from "./clashes";
import type { Missing, Opposing } from "./query";
import { type Labels, listed, tableOf } from "./rows";
import { whenOf } from "./when";
import { GAPS_WORDS } from "./words";

const missing = (id: string, noun: Missing["node"]["noun"], type: Missing["node"]["type"], ...topics: string[]): Missing => ({
  grade: "CERTAIN",
  grading: { reason: "SEEN", seen: null },
  node: { id, noun, type, sentence: id, topics: topics.map((name) => ({ name })), about: [], sources: [] },
});
const undated = { from: null, to: null, on: null, asOf: null };
const side = (id: string): Opposing => ({ id, grading: { grade: "CERTAIN", reason: "SEEN", seen: null }, sentence: id, validity: undated, topics: [{ name: "T" }], sources: [] });
const none: Clashes<Opposing> = { now: [], elsewhen: [] };
const say = (key: keyof typeof GAPS_WORDS, given?: Given) => filled(GAPS_WORDS, "sv", key, given);

test("a gap is of the governance, a need, or a remark about what a source leaves unsaid", () => {
  expect(kindOf(missing("a", "FINDING", "NEED"))).toBe("NEED");
  const seat = missing("a", "SEAT", null);
  const held = (holding: string) => ({ node: { ...seat.node, holding } });
  expect(["VACANT", "UNNAMED"].map((holding) => kindOf(held(holding)))).toEqual(["VACANT", "UNNAMED"]);
  expect([isOf("governance", held("VACANT")), isOf("source", held("UNNAMED"))]).toEqual([true, true]);
  expect(kindOf(missing("a", "FINDING", "NOT_STATED"))).toBe("UNSAID");
  expect(kindOf(missing("a", "MEASURE", null))).toBe("FIGURE");
});

const labels: Labels = { kind: (kind) => kind, grade: ({ grade }) => grade, when: () => "då" };
const all = [
  missing("unsaid", "FINDING", "NOT_STATED"),
  missing("need", "FINDING", "NEED", "A", "B"),
  missing("gap", "FINDING", "GAP", "B"),
  missing("risk", "FINDING", "RISK"),
];

test("the gravest kind comes first, and kinds of which there is none are left out", () => {
  expect(listed(all, "governance", "kind", labels).map((one) => one.head)).toEqual(["GAP", "RISK"]);
  expect(listed(all, "needs", "kind", labels).map((one) => one.head)).toEqual(["NEED"]);
});

test("how many there are is said in words, needs apart from gaps, and what is folded counts once", () => {
  const remark = missing("remark", "FINDING", "NOT_STATED");
  const about = { ...remark, node: { ...remark.node, about: [{ id: "seat" }] } };
  const counts = countsOf([...all, missing("seat", "SEAT", null), about], 1);
  expect(counts).toEqual({ governance: 2, needs: 1, opposed: 1, source: 2 });
  expect(countedIn(counts, say, listingIn("sv"))).toBe(
    [counted("luckor i styrningen", 2), counted("behov som någon uttrycker", 1), counted("motsägelse", 1)].join(", ") +
      ` och ${counted("saker som källorna lämnar osagda", 2)}`,
  );
});

test("what is only possible at the date is neither counted nor listed with what is said of it", () => {
  const maybe: Missing = { ...missing("maybe", "FINDING", "GAP"), grade: "POSSIBLE" };
  expect(countsOf([...all, maybe], 0)).toEqual(countsOf(all, 0));
  const { rows } = tableOf([...all, maybe], none, "kind", [], labels);
  expect(rows.map((row) => row.cells[0])).toEqual(["GAP", "RISK", "NEED", "UNSAID", "possible"]);
});

test("theme by theme, what has several stands under each, and what has none last", () => {
  const more = [...all, missing("weak", "FINDING", "WEAKNESS", "A", "B")];
  const told = listed(more, "governance", "theme", labels).map((one) => [one.head, one.items.map(([{ node }]) => node.id)]);
  expect(told).toEqual([["B", ["gap", "weak"]], ["A", ["weak"]], ["themeless", ["risk"]]]);
});

test("the table has gaps, needs, then both sides of what is at odds with their dates, then what is left unsaid", () => {
  const opposed = { now: [[[side("a")], [side("b")]]], elsewhen: [[[side("c")], [side("d"), side("e")]]] };
  const { rows } = tableOf(all, opposed, "kind", [], labels);
  expect(rows.map((row) => [row.cells, row.claims])).toEqual([
    [["GAP", "gap", "B", "CERTAIN"], ["gap"]],
    [["RISK", "risk", "", "CERTAIN"], ["risk"]],
    [["NEED", "need", "A, B", "CERTAIN"], ["need"]],
    [["opposed", "a (då) ≠ b (då)", "T", ""], ["a", "b"]],
    [["elsewhen", "c (då) ≠ d (då) / e (då)", "T", ""], ["c", "d", "e"]],
    [["UNSAID", "unsaid", "", "CERTAIN"], ["unsaid"]],
  ]);
  expect(tableOf(all, none, "theme", [], labels).rows[0]?.cells).toEqual(["B", "gap", "GAP", "CERTAIN"]);
});

test("when a claim holds is said as far as it is known", () => {
  const at = (text: string) => ({ text });
  expect(whenOf({ ...undated, from: at("2018"), asOf: at("2019-11") }, say, String)).toBe("från 2018, sett 2019-11");
  expect([whenOf({ ...undated, on: at("2018") }, say, String), whenOf(undated, say, String)]).toEqual(["2018", "utan datum"]);
});

test("a gap is what is counted as one: no kind among them is called so too, in either language", () => {
  const kinds = Object.values(PARTS).flat().flatMap((kind) => GAPS_WORDS[kind]);
  expect(kinds.filter((words) => /luck|gap/iu.test(words))).toEqual([]);
});
