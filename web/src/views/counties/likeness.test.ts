import { expect, test } from "vitest";
import { leastOf, ranked } from "./likeness";

const county = (name: string, shared: number, differing: number) =>
  ({ thing: { id: name, name }, shared: Array(shared).fill(0), differing: Array(differing).fill(0), notStated: [] });
const order = (...likes: ReturnType<typeof county>[]) => ranked(likes).map(({ like, same, comparable, few }) => [like.thing.name, same, comparable, few]);

test("two of two do not stand before twelve of fourteen, and it is told that they are few", () => {
  expect(order(county("A", 2, 0), county("B", 12, 2), county("C", 7, 0))).toEqual([["C", 7, 7, false], ["B", 12, 14, false], ["A", 2, 2, true]]);
});

test("equal shares stand by how many they share, then by name", () => {
  expect(order(county("C", 2, 2), county("Ö", 3, 3), county("A", 3, 3)).map(([name]) => name)).toEqual(["A", "Ö", "C"]);
});

test("where nothing can be compared nobody is alike", () => {
  expect([leastOf([]), leastOf([county("A", 0, 0)])]).toEqual([1, 1]);
  expect(order(county("A", 0, 0))).toEqual([["A", 0, 0, true]]);
});
