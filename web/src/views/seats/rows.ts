/** The answer as a grid of cells, and the grid as a table. Pure. */
import type { SeatsQuery } from "../../gql/graphql";
import { counted } from "../../words/counted";
import { type Grade, isWanted, lastSeen, seenFirst, surest } from "../../words/sure";
import type { Table } from "../../frame/table";
import type { Given } from "../../words/words";
import type { SeatsWord } from "./words";

export type Say = (word: SeatsWord, given?: Given) => string;
export type Matrix = NonNullable<SeatsQuery["matrix"]>;
export type Possible = NonNullable<SeatsQuery["possible"]>;
type Told = Matrix["rows"][number]["cells"][number];
type Maybe = Possible["rows"][number]["cells"][number];
type Seat = Maybe["graded"][number]["claim"];

export type Sign = Told["answer"] | "POSSIBLE";
export const SIGNS: readonly Sign[] = ["HELD", "UNNAMED", "VACANT", "NOT_ENTITLED", "NOT_STATED", "POSSIBLE"];

export interface Cell {
  readonly key: string;
  readonly sign: Sign;
  /** How many seats; null where no number is said. */
  readonly count: number | null;
  /** How many of them are vacant. */
  readonly vacant: number;
  readonly grade: Grade;
  readonly proposed: boolean;
  /** The year in which it was last known, where it is no longer certain. */
  readonly year: number | null;
  /** How many more are only possible, where they are asked for: kept apart, and in no total. */
  readonly possible: number;
  /** When those are first seen, where no source sees them before. */
  readonly later: string | null;
  readonly explanation: string;
  readonly claims: readonly string[];
}

/** How many seats, at least where a source leaves a number unsaid. */
export interface Tally {
  readonly seats: number;
  readonly exact: boolean;
  readonly vacant: number;
}

interface GridRow extends Tally {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly total: string;
}

/** A total is a text; where the sources say nothing of any of its cells it is empty, and no zero. */
export interface Grid {
  readonly columns: readonly { id: string; name: string; short: string; total: string }[];
  readonly rows: readonly GridRow[];
  readonly total: string;
}

export function gridOf(matrix: Matrix, possible: Possible | null, say: Say): Grid {
  const total = (told: readonly (Told | undefined)[], sum: { seats: number; exact: boolean }) =>
    told.every((cell) => cell?.answer === "NOT_STATED") ? "" : atLeast(String(sum.seats), sum.exact, say);
  return {
    columns: matrix.columns.map(({ body, total: sum }, place) => ({
      id: body.id, name: body.name, short: body.abbr, total: total(matrix.rows.map((row) => row.cells[place]), sum),
    })),
    rows: matrix.rows.map((row, down) => ({
      id: row.of.id,
      name: row.of.name,
      ...tallyOf(row),
      total: total(row.cells, row.total),
      cells: row.cells.map((cell, across) =>
        cellOf(`${row.of.id} ${matrix.columns[across]?.body.id ?? ""}`, cell, possible?.rows[down]?.cells[across]?.graded ?? [])),
    })),
    total: total(matrix.rows.flatMap((row) => row.cells), matrix.total),
  };
}

const atLeast = (seats: string, exact: boolean, say: Say): string => (exact ? seats : say("atLeast", { seats }));

interface Row {
  readonly total: { readonly seats: number; readonly exact: boolean };
  readonly cells: readonly { readonly graded: readonly { readonly claim: Seat }[] }[];
}

/** What a row comes to, wherever it is told. */
export function tallyOf({ total: { seats, exact }, cells }: Row): Tally {
  return { seats, exact, vacant: cells.reduce((sum, { graded }) => sum + vacantIn(graded.map(({ claim }) => claim)), 0) };
}

export const seatsCounted = ({ seats, exact }: Tally, say: Say): string => atLeast(counted(say("seatsCounted"), seats), exact, say);

function vacantIn(seats: readonly Seat[]): number {
  return seats.filter((seat) => "holding" in seat && seat.holding === "VACANT").reduce((sum, { number }) => sum + (number ?? 1), 0);
}

function cellOf(key: string, told: Told, possible: Maybe["graded"]): Cell {
  const grade = surest(told.graded.map((seat) => seat.grade));
  const maybe = possible.filter(({ claim }) => !isWanted(claim.status) && "holding" in claim && claim.holding !== "NOT_ENTITLED");
  return {
    key,
    sign: told.answer === "NOT_STATED" && maybe.length ? "POSSIBLE" : told.answer,
    count: told.seatCount,
    vacant: vacantIn(told.graded.map((seat) => seat.claim)),
    grade,
    proposed: told.graded.some(({ claim }) => isWanted(claim.status)),
    year: lastSeen(grade, told.graded.map((seat) => seat.grading.seen)),
    possible: maybe.reduce((sum, { claim }) => sum + (claim.number ?? 1), 0),
    later: seenFirst(maybe.map((seat) => seat.grading)),
    explanation: told.explanation,
    claims: [...new Set([...told.graded, ...possible].map((seat) => seat.claim.id))],
  };
}

/** What stands in a cell, beside its sign. */
export function wordsOf(cell: Cell, say: Say): string {
  if (cell.sign === "POSSIBLE") return say("maybe", { count: cell.possible });
  if (cell.sign === "NOT_STATED" || cell.sign === "NOT_ENTITLED") return say(cell.sign);
  if (cell.count === null) return cell.sign === "HELD" ? say("seatSome") : say(cell.sign);
  return cell.count === 1 ? say("seatOne") : say("seatMany", { count: cell.count });
}

/** All of a cell in words: how many seats, whether they are named, how surely; and what is only possible, with why. */
export function wholly(cell: Cell, say: Say, date: (text: string) => string): string {
  const maybe = cell.possible ? `${say("maybe", { count: cell.possible })}${cell.later === null ? "" : ` (${say("SEEN_LATER", { when: date(cell.later) })})`}` : "";
  if (cell.sign === "POSSIBLE") return maybe;
  const vacant = cell.vacant && cell.sign !== "VACANT" ? say("ofThemVacant", { count: cell.vacant }) : "";
  const year = cell.year === null ? "" : say("lastKnown", { year: cell.year });
  return [...new Set([wordsOf(cell, say), say(cell.sign), vacant, year, cell.proposed ? say("proposed") : "", maybe])].filter(Boolean).join(", ");
}

export function tableOf(grid: Grid, say: Say, date: (text: string) => string): Table {
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
        cells: [row.name, ...row.cells.map((cell) => wholly(cell, say, date)), row.total || say("NOT_STATED")],
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
