import { expect, test } from "vitest";
import { documentsTable, pagesOf, saidTable } from "./rows";
import type { Document, Said } from "./query";

const document = (id: string, isSource: boolean): Document => ({ id, name: id, type: "REPORT", isSource, speaksOf: { text: "2012" }, published: null });
const said: Said = {
  id: "tie/a",
  noun: "TIE",
  sentence: "A äger B.",
  status: "IN_FORCE",
  validity: { text: "från 2012" },
  grading: { grade: "CERTAIN" },
  sources: [
    { documentId: "d", section: "1", page: 7 },
    { documentId: "d", section: "1", page: 3 },
    { documentId: "d", section: "2", page: 7 },
    { documentId: "e", section: "1", page: 9 },
  ],
};

test("sources come first, the one that says the most before the others, and lead to what they say", () => {
  const counts = new Map([["b", 2], ["c", 5]]);
  const labels = { group: String, kind: () => "rapport", date: (text: string) => text };
  const { rows } = documentsTable([document("a", false), document("b", true), document("c", true)], counts, [], labels);
  expect(rows.map((row) => [row.cells, row.links?.[1]])).toEqual([
    [["true", "c", "rapport", "2012", "", "5"], { view: "källor", of: ["c"] }],
    [["true", "b", "rapport", "2012", "", "2"], { view: "källor", of: ["b"] }],
    [["false", "a", "rapport", "2012", "", ""], { view: "organ", of: ["a"] }],
  ]);
});

test("what a document says has the pages of that document alone", () => {
  expect(pagesOf(said, "d")).toEqual([3, 7]);
  const { rows } = saidTable([said], "d", [], { noun: (noun) => noun, page: (page) => `s. ${page}`, date: (text) => text, grade: () => "säker" });
  expect(rows).toEqual([{ key: "tie/a", cells: ["TIE", "A äger B.", "s. 3, s. 7", "från 2012", "säker"], claims: ["tie/a"] }]);
});
