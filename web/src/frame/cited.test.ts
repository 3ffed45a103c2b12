import { expect, test } from "vitest";
import { byDocument, cite } from "./cited";

const source = (documentId: string, page: number) => ({ documentId, title: "T", section: null, page });

test("a source has one number, by its first use", () => {
  const told = new Map([
    ["a", [source("d", 2), source("d", 1)]],
    ["b", [source("d", 1), source("e", 1)]],
  ]);
  const { sources, numbers } = cite(["a", "b", "c"], told);
  expect(sources.map((one) => [one.documentId, one.page])).toEqual([["d", 2], ["d", 1], ["e", 1]]);
  expect([...numbers]).toEqual([["a", [1, 2]], ["b", [2, 3]], ["c", []]]);
});

test("a document is named once, with all places in it under their numbers", () => {
  const told = byDocument([source("d", 2), source("e", 1), source("d", 1)]);
  expect(told.map(({ documentId, places }) => [documentId, places.map((one) => [one.number, one.page])])).toEqual([
    ["d", [[1, 2], [3, 1]]],
    ["e", [[2, 1]]],
  ]);
});
