/** The answer as a grid of cells, and the grid as a table. Pure. */
import type { SeatsQuery } from "../../gql/graphql";
import { type Grade, isWanted, lastSeen, surest } from "../../words/sure";
import type { Table } from "../../frame/table";
import type { Given } from "../../words/words";
import type { SeatsWord } from "./words";

export type Say = (word: SeatsWord, given?: Given) => string;
export type Matrix = NonNullable<SeatsQuery["matrix"]>;
type Told = Matrix["rows"][number]["cells"][number];

export type Sign = Told["answer"] | "POSSIBLE";
export const SIGNS: readonly Sign[] = ["HELD", "UNNAMED", "VACANT", "NOT_ENTITLED", "NOT_STATED", "POSSIBLE"];

export interface Cell {
  readonly key: string;
  readonly sign: Sign;
  /** How many seats; null where no number is said. */
  readonly count: number | null;
  readonly grade: Grade;
  readonly proposed: boolean;
  /** The year in which it was last known, where it is no longer certain. */
  readonly year: number | null;
  readonly explanation: string;
  readonly claims: readonly string[];
}

/** A total is a text; where the sources say nothing of any of its cells it is empty, and no zero. */
export interface Grid {
  readonly columns: readonly { id: string; name: string; short: string; total: string }[];
  readonly rows: readonly { id: string; name: string; cells: readonly Cell[]; seats: number; total: string }[];
  readonly total: string;
}

export function gridOf(matrix: Matrix, say: Say): Grid {
  const total = (told: readonly (Told | undefined)[], { seats, exact }: { seats: number; exact: boolean }) => {
    if (told.every((cell) => cell?.answer === "NOT_STATED")) return "";
    return exact ? String(seats) : say("atLeast", { seats: Math.max(1, seats) });
  };
  return {
    columns: matrix.columns.map(({ body, total: sum }, place) => ({
      id: body.id, name: body.name, short: body.abbr, total: total(matrix.rows.map((row) => row.cells[place]), sum),
    })),
    rows: matrix.rows.map((row) => ({
      id: row.of.id,
      name: row.of.name,
      seats: row.total.seats,
      total: total(row.cells, row.total),
      cells: row.cells.map((cell, place) => cellOf(`${row.of.id} ${matrix.columns[place]?.body.id ?? ""}`, cell)),
    })),
    total: total(matrix.rows.flatMap((row) => row.cells), matrix.total),
  };
}

function cellOf(key: string, told: Told): Cell {
  const graded = told.graded;
  const grade = surest(graded.map((seat) => seat.grade));
  const proposed = graded.some(({ claim }) => isWanted(claim.status));
  const possible = graded.length ? grade === "POSSIBLE" && !proposed : told.onlyPossible > 0;
  return {
    key,
    sign: possible ? "POSSIBLE" : told.answer,
    count: graded.length || !possible ? told.seatCount : told.onlyPossible,
    grade: possible ? "POSSIBLE" : grade,
    proposed,
    year: lastSeen(grade, graded.map((seat) => seat.grading.seen)),
    explanation: told.explanation,
    claims: graded.map((seat) => seat.claim.id),
  };
}

/** What stands in a cell, beside its sign. */
export function wordsOf(cell: Cell, say: Say): string {
  if (cell.sign === "NOT_STATED" || cell.sign === "NOT_ENTITLED") return say(cell.sign);
  if (cell.count === null) return cell.sign === "HELD" ? say("seatSome") : say(cell.sign);
  return cell.count === 1 ? say("seatOne") : say("seatMany", { count: cell.count });
}

/** All of a cell in words: how many seats, whether they are named, how surely. */
export function wholly(cell: Cell, say: Say): string {
  const seats = wordsOf(cell, say);
  const sign = say(cell.sign);
  const year = cell.year === null ? "" : say("lastKnown", { year: cell.year });
  return [...new Set([seats, sign, year, cell.proposed ? say("proposed") : ""])].filter(Boolean).join(", ");
}

export function tableOf(grid: Grid, say: Say): Table {
  return {
    columns: [
      { key: "row", label: say("row") },
      ...grid.columns.map((column) => ({ key: column.id, label: column.short })),
      { key: "total", label: say("total"), numeric: true },
    ],
    names: [...grid.columns.map((column) => column.short), ...grid.rows.map((row) => row.name)],
    rows: [
      ...grid.rows.map((row) => ({
        key: row.id,
        cells: [row.name, ...row.cells.map((cell) => wholly(cell, say)), row.total || say("NOT_STATED")],
        claims: [...new Set(row.cells.flatMap((cell) => cell.claims))],
      })),
      { key: "total", cells: [say("total"), ...[...grid.columns, grid].map(({ total }) => total || say("NOT_STATED"))], claims: [] },
    ],
  };
}

/** The organisations that the seats of the rows are held from: they can be rows of their own. */
export function organisationsOf(matrix: Matrix): string[] {
  const seats = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell.graded));
  return [...new Set(seats.flatMap(({ claim }) => ("organisations" in claim ? claim.organisations.map((one) => one.id) : [])))];
}
