import { expect, test } from "vitest";
import { folded, type Tellable } from "./folding";

type Node = Tellable["node"];
const told = (id: string, node: Partial<Node>): Tellable => ({
  grade: "CERTAIN",
  node: { id, noun: "FINDING", type: "NEED", sentence: id, topics: [{ name: "T" }], about: [{ id: "actor/a" }], sources: [{ documentId: "d", section: id }], ...node },
});
const ids = (missing: readonly Tellable[]) => folded(missing).map((item) => item.map(({ node }) => node.id));

const analysed = "I länet behöver ledningen och samordningen av den regionala kunskapsstyrningen bli tydligare.";
const summed = "Behov: en tydligare regional ledning och samordning för kunskapsstyrningen i länet.";

test("what a summary says again in much the same words is one item with what the chapter says", () => {
  expect(ids([told("10", { sentence: analysed }), told("1", { sentence: summed })])).toEqual([["10", "1"]]);
});

test("other words, another theme, another kind, other bodies or the same section are other facts", () => {
  const one = told("10", { sentence: analysed });
  const others: Partial<Node>[] = [
    { sentence: "Behov: kunskapsspridningen i länet behöver utvecklas." },
    { sentence: summed, topics: [] },
    { sentence: summed, type: "GAP" },
    { sentence: summed, about: [{ id: "actor/b" }] },
    { sentence: summed, sources: one.node.sources },
  ];
  expect(others.map((other) => folded([one, told("1", other)]).length)).toEqual([2, 2, 2, 2, 2]);
});

test("a remark that a seat or figure is not said stands with it, and under it", () => {
  const remark = told("r", { type: "NOT_STATED", about: [{ id: "seat/s" }] });
  const seat = told("seat/s", { noun: "SEAT", type: null });
  expect(ids([remark, seat])).toEqual([["seat/s", "r"]]);
  expect(ids([told("w", { type: "WEAKNESS", about: [{ id: "seat/s" }] }), seat])).toEqual([["w"], ["seat/s"]]);
});
