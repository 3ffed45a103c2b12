import { expect, test } from "vitest";
import { claimsOf, groupsOf, type Table } from "./table";

const table = (grouped: boolean): Table => ({
  columns: [{ key: "kind", label: "Slag" }],
  grouped,
  rows: [
    { key: "1", cells: ["lucka"], claims: ["a", "b"] },
    { key: "2", cells: ["behov"], claims: ["b"] },
    { key: "3", cells: ["lucka"], claims: [] },
  ],
});

test("the claims of a table are told once, in order", () => {
  expect(claimsOf(table(false))).toEqual(["a", "b"]);
});

test("rows that share their first cell stand under it; without groups all stand together", () => {
  const told = (grouped: boolean) => groupsOf(table(grouped)).map(({ head, rows }) => [head, rows.map((row) => row.key)]);
  expect(told(true)).toEqual([["lucka", ["1", "3"]], ["behov", ["2"]]]);
  expect(told(false)).toEqual([["", ["1", "2", "3"]]]);
});
