import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { filled } from "../../words/words";
import { listingIn } from "../../words/listing";
import { leadOf } from "./lead";
import { gridOf, type Matrix, organisationsOf, type Possible, type Say, tableOf, tallyOf, wholly } from "./rows";
import { SEATS_WORDS } from "./words";

const say: Say = (word, given) => filled(SEATS_WORDS, "sv", word, given);
const total = (seats: number, exact = true) => ({ seats, exact, answers: [] });
type Told = Matrix["rows"][number]["cells"][number];
const cell = (told: Partial<Told>): Told => ({ answer: "NOT_STATED", seatCount: null, onlyPossible: 0, explanation: "", graded: [], ...told });
const claim = (id: string, holding: "HELD" | "VACANT" | "NOT_ENTITLED" = "HELD") => ({
  __typename: "Seat" as const, id, holding, number: 1, status: "IN_FORCE" as const, organisations: [{ id: `actor/${id}` }],
});
const seat = (id: string, grade: "CERTAIN" | "LAST_KNOWN", year: number, holding: "HELD" | "VACANT" = "HELD") => ({
  grade,
  grading: { seen: { year } },
  claim: claim(id, holding),
});
const later = (...ids: string[]) => ({
  graded: ids.map((id) => ({ grading: { reason: "SEEN_LATER" as const, seen: { text: "2019-11" } }, claim: claim(id) })),
});

const matrix: Matrix = {
  columns: ["m", "k", "n"].map((id) => ({ body: { id, name: `Nätverk ${id}`, abbr: id }, total: total(1) })),
  rows: [
    {
      of: { id: "area/a", name: "A län" },
      total: total(3, false),
      cells: [
        cell({ answer: "HELD", seatCount: 2, graded: [seat("s1", "LAST_KNOWN", 2018), seat("s2", "LAST_KNOWN", 2019)] }),
        cell({ answer: "VACANT", seatCount: 1, graded: [seat("s3", "CERTAIN", 2019, "VACANT")] }),
        cell({ onlyPossible: 2 }),
      ],
    },
  ],
  total: total(3, false),
};

const possible: Possible = { rows: [{ cells: [later("p1"), { graded: [] }, later("p2", "p3")] }] };
const told = (grid: ReturnType<typeof gridOf>) => grid.rows[0]?.cells.map((one) => wholly(one, say, String));

test("each cell says how many, whether they are named, and how surely", () => {
  const grid = gridOf(matrix, null, say);
  expect(told(grid)).toEqual(["2 platser, namngiven, senast känt 2019", "1 plats, vakant", "sägs inte"]);
  expect(grid.rows[0]?.total).toBe("minst 3");
});

test("what is only possible is in no cell unless asked for, and then apart, with when it is known from", () => {
  const grid = gridOf(matrix, possible, say);
  expect(told(grid)).toEqual([
    "2 platser, namngiven, senast känt 2019, kanske 1 (känt först 2019-11)", "1 plats, vakant", "kanske 2 (känt först 2019-11)",
  ]);
  expect([grid.rows[0]?.total, grid.rows[0]?.cells[2]?.sign]).toEqual(["minst 3", "POSSIBLE"]);
  expect(claimsOf(tableOf(grid, say, String))).toEqual(["s1", "s2", "p1", "s3", "p2", "p3"]);
});

test("that there is no right to a seat is no possible seat", () => {
  const none: Possible = { rows: [{ cells: [{ graded: [] }, { graded: [] }, {
    graded: [{ grading: { reason: "SEEN_LATER", seen: null }, claim: claim("n", "NOT_ENTITLED") }],
  }] }] };
  expect(gridOf(matrix, none, say).rows[0]?.cells[2]).toMatchObject({ sign: "NOT_STATED", possible: 0 });
});

const lead = (one: Matrix, maybe: Possible | null = null) => leadOf(gridOf(one, maybe, say), "2012", say, listingIn("sv"));
const counted = (text: string) => text.replaceAll("\u00a0", " ");

test("the sentences name the rows that have a total, with that total, and every vacant seat", () => {
  expect(counted(lead(matrix))).toBe("Källorna ger platser åt 1 av 1 rad: A län (minst 3 platser). Om 1 av 3 rutor säger de ingenting. Tomma platser: 1 för A län i k.");
  const full = { ...matrix, rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })) };
  expect(lead(full)).toContain("Ingen plats sägs stå tom.");
  expect(tallyOf(matrix.rows[0]!)).toEqual({ seats: 3, exact: false, vacant: 1 });
});

test("of rows with nothing but what is possible it is said that nothing is said", () => {
  const silent = { ...matrix, rows: [{ of: { id: "b", name: "B län" }, total: total(0), cells: [cell({}), cell({}), cell({})] }] };
  expect(lead(silent, possible)).toBe("Källorna säger inte för någon av raderna att den har en plats 2012. Prova ett annat år, eller välj andra organ. " +
    "Möjliga 2012, men inte sagda om den tiden och inte med i summorna: B län (3).");
});

test("the table holds the claims of the cells", () => {
  const table = tableOf(gridOf(matrix, null, say), say, String);
  expect(claimsOf(table)).toEqual(["s1", "s2", "s3"]);
  expect(table.rows.at(-1)?.cells).toEqual(["Summa", "1", "1", "sägs inte", "minst 3"]);
});

test("what is silent says so, and is no zero", () => {
  const grid = gridOf({ ...matrix, rows: [{ of: { id: "b", name: "B" }, total: total(0), cells: [cell({})] }] }, null, say);
  expect(wholly(grid.rows[0]!.cells[0]!, say, String)).toBe("sägs inte");
  expect([grid.rows[0]?.total, grid.total]).toEqual(["", ""]);
  expect(tableOf(grid, say, String).rows[0]?.cells.at(-1)).toBe("sägs inte");
});

test("the organisations behind the seats can be rows", () => {
  expect(organisationsOf(matrix)).toEqual(["actor/s1", "actor/s2", "actor/s3"]);
});
