import { expect, test } from "vitest";
import { foundTable } from "./rows";
import type { FoundClaim } from "./query";

const claim: FoundClaim = {
  id: "tie/a",
  noun: "TIE",
  status: "IN_FORCE",
  sentence: "A äger B.",
  validity: { text: "2019" },
  grading: { grade: "CERTAIN" },
  sources: [{ title: "Rapport", section: null, page: 7 }, { title: "Annan", section: "1", page: null }],
};

test("a row says what was found, when it held and where it is said first", () => {
  const labels = { noun: () => "samband", page: (page: number) => `s. ${page}`, date: (text: string) => text, grade: () => "säker" };
  expect(foundTable([claim], [], labels).rows).toEqual([
    { key: "tie/a", cells: ["samband", "A äger B.", "2019", "Rapport, s. 7", "säker"], claims: ["tie/a"] },
  ]);
});
