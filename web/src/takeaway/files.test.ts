import { expect, test } from "vitest";
import { captionOf, csv, fileName } from "./files";

const source = (section: string | null, page: number | null) => ({ documentId: "d", title: "Rapport", section, page });

test("a table as CSV has its cells, then the ids of its claims, then each of their sources once", () => {
  const table = {
    columns: [{ key: "who", label: "Vem" }],
    rows: [
      { key: "1", cells: ['RSS, "länet"'], claims: ["tie/a", "tie/b"] },
      { key: "2", cells: ["MILK"], claims: [] },
    ],
  };
  const cited = { sources: [source("2.1", 7), source(null, null)], numbers: new Map([["tie/a", [1]], ["tie/b", [1, 2]]]) };
  const words = { claims: "Id", sources: "Källor", page: (page: number) => `s. ${page}` };
  expect(csv(table, cited, words)).toBe(
    '\uFEFFVem,Id,Källor\n"RSS, ""länet""",tie/a tie/b,"Rapport, 2.1, s. 7; Rapport"\nMILK,,\r\n',
  );
});

test("a file is named for its title, in letters that every file system takes", () => {
  expect(fileName("Varifrån får RSS Stockholms län sitt mandat?", "svg")).toBe("varifrån-får-rss-stockholms-län-sitt-mandat.svg");
  expect(fileName("…", "csv")).toBe("styrgraf.csv");
  expect(fileName("ord ".repeat(40), "csv").length).toBeLessThanOrEqual(84);
});

test("under a picture a document is named once, with the places that are numbered in it", () => {
  const other = { documentId: "e", title: "Bilaga", section: null, page: null };
  const places = { page: (page: number) => `s. ${page}`, whole: "hela dokumentet" };
  const sources = [source("2.1", 7), other, source("3", null), source(null, null)];
  const told = (...numbers: number[]) => captionOf(sources, new Set(numbers), places);
  expect(told(1, 2, 3, 4)).toEqual(["Rapport: [1] 2.1, s. 7; [3] 3; [4] hela dokumentet", "[2] Bilaga"]);
  expect(told(3)).toEqual(["[3] Rapport, 3"]);
});
