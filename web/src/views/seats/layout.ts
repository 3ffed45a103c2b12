/** Where the rows, columns and cells of the matrix stand. Pure, given how text is measured. */
import { isNarrow } from "../../drawing/room";
import { hyphened, lines, type Measure, wrapped } from "../../drawing/text";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly heads: readonly { readonly x: number; readonly y: number; readonly name: string; readonly text: readonly string[] }[];
  readonly names: readonly { readonly x: number; readonly y: number; readonly name: string; readonly text: string }[];
  /** The spot of the cell in a row and a column; the last column and row are the totals'. */
  readonly spot: (row: number, column: number) => Spot;
}

const WIDE = { label: 160, least: 96, most: 150, total: 64, row: 34, head: 18 };
const NARROW = { column: 40, total: 64, name: 24, cell: 34, head: 150 };

export function matrixLayout(columns: readonly string[], rows: readonly string[], room: number, measure: Measure): MatrixLayout {
  return isNarrow(room) ? tall(columns, rows, measure) : wide(columns, rows, room, measure);
}

/** Names of the rows to the left, names of the columns on top, in lines. */
function wide(columns: readonly string[], rows: readonly string[], page: number, measure: Measure): MatrixLayout {
  const room = (page - WIDE.label - WIDE.total) / columns.length;
  const column = Math.max(WIDE.least, Math.min(WIDE.most, Math.floor(room)));
  const bold: Measure = (text) => measure(text) * 1.07;
  const heads = columns.map((name) => wrapped(hyphened(name, column - 8, bold), column - 8, bold));
  const top = Math.max(1, ...heads.map((text) => text.length)) * WIDE.head + 12;
  const right = WIDE.label + columns.length * column;
  return {
    width: right + WIDE.total,
    height: top + (rows.length + 1) * WIDE.row,
    narrow: false,
    heads: heads.map((text, place) => ({ name: columns[place] ?? "", text, x: WIDE.label + place * column + 4, y: top - 10 - (text.length - 1) * WIDE.head })),
    names: rows.map((name, place) => ({
      name,
      x: 0,
      y: top + place * WIDE.row + WIDE.row / 2,
      text: lines(name, WIDE.label - 10, measure, 1)[0] ?? "",
    })),
    spot: (row, place) => ({
      x: WIDE.label + place * column,
      y: top + row * WIDE.row,
      width: place === columns.length ? WIDE.total : column,
      height: WIDE.row,
    }),
  };
}

/** Each row's name on a line of its own above its cells; names of the columns lean. */
function tall(columns: readonly string[], rows: readonly string[], measure: Measure): MatrixLayout {
  const step = NARROW.name + NARROW.cell;
  return {
    width: columns.length * NARROW.column + NARROW.total + 30,
    height: NARROW.head + (rows.length + 1) * step,
    narrow: true,
    heads: columns.map((name, place) => ({
      name,
      x: place * NARROW.column + NARROW.column / 2 + 4,
      y: NARROW.head - 6,
      text: lines(name, NARROW.head, measure, 1),
    })),
    names: rows.map((name, place) => ({ name, text: name, x: 0, y: NARROW.head + place * step + NARROW.name / 2 + 3 })),
    spot: (row, place) => ({
      x: place * NARROW.column,
      y: NARROW.head + row * step + NARROW.name,
      width: place === columns.length ? NARROW.total : NARROW.column,
      height: NARROW.cell,
    }),
  };
}
