/** The matrix in a few sentences: who has seats, which are vacant, what is only possible. Pure. */
import type { Listing } from "../../words/listing";
import { type Grid, type Say, seatsCounted } from "./rows";

// As many rows are named; how many more there are is said.
const NAMED = 4;

export function leadOf(grid: Grid, at: string, say: Say, list: Listing): string {
  return [seated(grid, at, say, list), vacant(grid, say, list), possible(grid, at, say, list)].filter(Boolean).join(" ");
}

function seated({ rows, columns }: Grid, at: string, say: Say, list: Listing): string {
  const held = rows.filter((row) => row.seats > 0);
  if (!held.length) return say("leadNone", { at });
  const most = [...held].sort((one, other) => other.seats - one.seats);
  const who = named(most.map((row) => say("who", { name: row.name, seats: seatsCounted(row, say) })), say, list);
  const silent = rows.flatMap((row) => row.cells).filter((cell) => cell.sign === "NOT_STATED" || cell.sign === "POSSIBLE").length;
  return say("lead", { rows: held.length, all: rows.length, who, silent, cells: rows.length * columns.length });
}

/** Every vacant seat, by name; else that there is none. */
function vacant({ rows, columns }: Grid, say: Say, list: Listing): string {
  if (!rows.some((row) => row.seats > 0)) return "";
  const seats = rows.flatMap((row) => row.cells.flatMap((cell, place) =>
    cell.vacant ? [say("vacantIn", { count: cell.vacant, name: row.name, body: columns[place]?.short ?? "" })] : []));
  return seats.length ? say("leadVacant", { seats: list(seats) }) : say("leadNoVacant");
}

function possible({ rows }: Grid, at: string, say: Say, list: Listing): string {
  const counts = rows.map((row) => ({ name: row.name, count: row.cells.reduce((sum, cell) => sum + cell.possible, 0) }));
  const most = counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return most.length ? say("leadPossible", { at, who: named(most.map((row) => say("possibleOf", row)), say, list) }) : "";
}

function named(texts: readonly string[], say: Say, list: Listing): string {
  const more = texts.length - NAMED;
  return list([...texts.slice(0, NAMED), ...(more > 0 ? [say("whoMore", { count: more })] : [])]);
}
