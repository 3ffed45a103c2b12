/** The table behind every picture: the same claims, row by row. Pure; also what CSV is made of. */
import type { Change } from "../address/address";

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Words of the graph, which are Swedish whatever the language of the page. */
  readonly swedish?: boolean;
  readonly numeric?: boolean;
}

export interface Row {
  readonly key: string;
  /** A text for each column. */
  readonly cells: readonly string[];
  /** Where each cell leads: to the body it names; null: nowhere. */
  readonly links?: readonly (Change | null)[];
  /** Of columns that are Swedish, the cells that are in the page's own words all the same. */
  readonly ours?: readonly boolean[];
  /** Ids of the claims that the row tells; what is said by no claim has none. */
  readonly claims: readonly string[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Names of the graph, which are Swedish, that stand in heads and cells of the page's own words. */
  readonly names?: readonly string[];
  /** Rows stand in order of their first cell, which is then the heading of all that share it. */
  readonly grouped?: boolean;
}

/** The rows in groups by their first cell, in order; without groups all in one. */
export function groupsOf(table: Table): { readonly head: string; readonly rows: readonly Row[] }[] {
  if (!table.grouped) return [{ head: "", rows: table.rows }];
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const head = row.cells[0] ?? "";
    groups.set(head, [...(groups.get(head) ?? []), row]);
  }
  return [...groups].map(([head, rows]) => ({ head, rows }));
}

/** Every claim that a table tells, each once, in order. */
export function claimsOf(table: Table): string[] {
  return [...new Set(table.rows.flatMap((row) => row.claims))];
}
