import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { filled } from "../../words/words";
import { gridOf, type Matrix, organisationsOf, type Say, tableOf, wholly } from "./rows";
import { SEATS_WORDS } from "./words";

const say: Say = (word, given) => filled(SEATS_WORDS, "sv", word, given);
const total = (seats: number, exact = true) => ({ seats, exact, answers: [] });
type Told = Matrix["rows"][number]["cells"][number];
const cell = (told: Partial<Told>): Told => ({ answer: "NOT_STATED", seatCount: null, onlyPossible: 0, explanation: "", graded: [], ...told });
const seat = (id: string, grade: "CERTAIN" | "LAST_KNOWN" | "POSSIBLE", year: number) => ({
  grade,
  grading: { seen: { year } },
  claim: { __typename: "Seat" as const, id, status: "IN_FORCE" as const, organisations: [{ id: `actor/${id}` }] },
});

const matrix: Matrix = {
  columns: ["m", "k", "n"].map((id) => ({ body: { id, name: `Nätverk ${id}`, abbr: id }, total: total(1) })),
  rows: [
    {
      of: { id: "area/a", name: "A län" },
      total: total(3, false),
      cells: [
        cell({ answer: "HELD", seatCount: 2, graded: [seat("s1", "LAST_KNOWN", 2018), seat("s2", "LAST_KNOWN", 2019)] }),
        cell({ answer: "VACANT", seatCount: 1, graded: [seat("s3", "CERTAIN", 2019)] }),
        cell({ onlyPossible: 4 }),
      ],
    },
  ],
  total: total(3, false),
};

test("each cell says how many, whether they are named, and how surely", () => {
  const [row] = gridOf(matrix, say).rows;
  expect(row?.cells.map((one) => wholly(one, say))).toEqual(["2 platser, namngiven, senast känt 2019", "1 plats, vakant", "4 platser, kanske"]);
  expect(row?.total).toBe("minst 3");
});

test("the table holds the claims of the cells", () => {
  const table = tableOf(gridOf(matrix, say), say);
  expect(claimsOf(table)).toEqual(["s1", "s2", "s3"]);
  expect(table.rows.at(-1)?.cells).toEqual(["Summa", "1", "1", "sägs inte", "minst 3"]);
});

test("what is silent says so, and is no zero", () => {
  const grid = gridOf({ ...matrix, rows: [{ of: { id: "b", name: "B" }, total: total(0), cells: [cell({})] }] }, say);
  expect(wholly(grid.rows[0]!.cells[0]!, say)).toBe("sägs inte");
  expect([grid.rows[0]?.total, grid.total]).toEqual(["", ""]);
  expect(tableOf(grid, say).rows[0]?.cells.at(-1)).toBe("sägs inte");
});

test("the organisations behind the seats can be rows", () => {
  expect(organisationsOf(matrix)).toEqual(["actor/s1", "actor/s2", "actor/s3"]);
});
