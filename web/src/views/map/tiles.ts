/** Labels by how near one is: those in the window where they can be read, else few and large ones. Pure. */
import { BOX, type Point } from "../../drawing/routes";
import { lines, type Measure } from "../../drawing/text";
import type { Box } from "./layout";

const TILE = { width: 500, height: 400 };
// How much more than the window is read, as a share of it: what is scrolled to is there already.
const AROUND = 0.15;

/** What of the tiles a window shows, and how big. */
export interface Seen {
  readonly by: number;
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

/** Before anything is seen. */
export const UNSEEN: Seen = { by: 1, columns: [0, -1], rows: [0, -1] };

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The tiles in and around a window on what is drawn so big. */
export function seenIn({ left, top, width, height }: View, by: number): Seen {
  const span = (from: number, length: number, tile: number): [number, number] =>
    [Math.floor((from - length * AROUND) / by / tile), Math.floor((from + length * (1 + AROUND)) / by / tile)];
  return { by, columns: span(left, width, TILE.width), rows: span(top, height, TILE.height) };
}

export interface Tile {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly boxes: readonly Box[];
}

export function tilesOf(boxes: readonly Box[]): Tile[] {
  const tiles = new Map<string, Tile & { boxes: Box[] }>();
  for (const box of boxes) {
    const [column, row] = [Math.floor(box.x / TILE.width), Math.floor(box.y / TILE.height)];
    const key = `${column} ${row}`;
    const tile = tiles.get(key) ?? { key, column, row, boxes: [] };
    tile.boxes.push(box);
    tiles.set(key, tile);
  }
  return [...tiles.values()];
}

/** Below this, the labels of boxes cannot be read. */
const NEAR = 0.55;

export function isRead({ column, row }: Tile, { by, columns, rows }: Seen): boolean {
  const within = (one: number, [from, to]: readonly [number, number]) => one >= from && one <= to;
  return by >= NEAR && within(column, columns) && within(row, rows);
}

/** How large in the drawing a label must be to be read from so far; null where those of boxes are. It goes by steps. */
export function farSize(by: number): number | null {
  if (by >= NEAR) return null;
  const step = Math.floor(2 * Math.log2(NEAR / by)) + 1;
  return (12 / NEAR) * 2 ** (step / 2);
}

export interface Landmark extends Point {
  readonly key: string;
  readonly text: readonly string[];
}

/** What is named wherever it stands: from its middle. */
export interface Named extends Point {
  readonly key: string;
  readonly label: string;
}

// In letters' heights: how wide a name may be, and how far names stand apart.
const WIDEST = 11;
const APART = 0.5;
const LEADING = 1.1;

/** Those of several names, in their order, that can be told from afar without one over another. */
export function landmarks(names: readonly Named[], size: number, width: number, measure: Measure): Landmark[] {
  const taken: { x: number; y: number; wide: number; high: number }[] = [];
  return names.flatMap(({ key, label, ...at }) => {
    const text = lines(label, WIDEST * 15, measure, 3);
    const wide = (Math.max(...text.map(measure)) / 15 + APART) * size;
    const high = (text.length * LEADING + APART) * size;
    const x = Math.max(wide / 2, Math.min(at.x, width - wide / 2));
    const free = taken.every((one) => Math.abs(one.x - x) * 2 >= one.wide + wide || Math.abs(one.y - at.y) * 2 >= one.high + high);
    if (!free) return [];
    taken.push({ x, y: at.y, wide, high });
    return [{ key, text, x, y: at.y - ((text.length - 1) * size * LEADING) / 2 + size / 3 }];
  });
}

// More names than these find no room in a window.
const NAMED = 300;

/** The boxes that are named first: what is asked about before what is around it, most claims first. */
export function named(boxes: readonly Box[]): Named[] {
  const order = [...boxes].sort((a, b) => Number(b.inScope) - Number(a.inScope) || b.claims.length - a.claims.length);
  return order.slice(0, NAMED).map(({ key, label, x, y }) => ({ key, label, x: x + BOX.width / 2, y: y + BOX.height / 2 }));
}

export const leading = (size: number) => size * LEADING;
