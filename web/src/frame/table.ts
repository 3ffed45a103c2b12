/** The table behind every picture: the same claims, row by row. Pure; also what CSV is made of. */

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
  /** Ids of the claims that the row tells; what is said by no claim has none. */
  readonly claims: readonly string[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Every claim that a table tells, each once, in order. */
export function claimsOf(table: Table): string[] {
  return [...new Set(table.rows.flatMap((row) => row.claims))];
}
