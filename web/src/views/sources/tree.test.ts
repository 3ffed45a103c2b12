import { expect, test } from "vitest";
import { type Branch, type Numbered, tree } from "./tree";

const section = (text: string) => ({ text, number: /^[\d.]+|^$/u.exec(text)?.[0] ?? "" });
const told = (branches: readonly Branch<Numbered>[]): unknown[] =>
  branches.map(({ section: { text }, under }) => (under.length ? [text, told(under)] : text));

test("a section stands under the one whose number it continues or shares", () => {
  const sections = ["1 A", "1 A fortsatt", "7 B", "7.1 C", "7.1.2 D", "7.3 E", "Omslag", "Bild"].map(section);
  expect(told(tree(sections))).toEqual([
    ["1 A", ["1 A fortsatt"]],
    ["7 B", [["7.1 C", ["7.1.2 D"]], "7.3 E"]],
    "Omslag",
    "Bild",
  ]);
});

test("one whose chapter is not there stands by itself", () => {
  expect(told(tree([section("2.1 A")]))).toEqual(["2.1 A"]);
  expect(tree([])).toEqual([]);
});
