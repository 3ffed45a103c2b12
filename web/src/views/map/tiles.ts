/** Labels by how near one is: those in the window where they can be read, else few and large ones. Pure. */
import { BOX, type Point } from "../../drawing/routes";
import { hyphened, lines, type Measure, sized } from "../../drawing/text";
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

const ROOM = BOX.width - 16;
// In pixels, as the style has it.
const SMALL = 13;

/** A label as it stands in its box. */
interface Lettered {
  readonly text: readonly string[];
  /** Whether in small letters, of which the box holds more. */
  readonly small: boolean;
}

/** A label in three lines or, where it is long, in four of small letters. */
export function setIn(label: string, measure: Measure): Lettered {
  const text = lines(label, ROOM, measure, 3);
  if (!text.some((line) => line.endsWith("…"))) return { text, small: false };
  const own = sized(measure, SMALL);
  return { text: lines(hyphened(label, ROOM, own), ROOM, own, 4), small: true };
}

/** Below this, the labels of boxes, of 15 pixels, cannot be read. */
const NEAR = 0.8;

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

/** A name in its lines, round its middle, and what room it takes: that of its box, or more. */
export interface Landmark extends Point {
  readonly key: string;
  readonly text: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What is named wherever it stands: from its middle. */
export interface Named extends Point {
  readonly key: string;
  readonly label: string;
  /** Whether it has a box, which may hold its name. */
  readonly boxed: boolean;
}

// What is measured is of usual weight: names of bands are wider.
const BOLD = 1.08;
// In letters' heights: how wide a name may be, what room is left round it, how far names stand apart, and how far its lines do.
const WIDEST = 11;
const WITHIN = 0.7;
const APART = 0.25;
const LEADING = 1.1;
const MOST = 3;
// Names of bands stand on the bands.
const NO_BOX = { width: 0, height: 0 };

/** Those of several names, in their order, that can be told from afar without one over another. */
export function landmarks(names: readonly Named[], size: number, width: number, measure: Measure): Landmark[] {
  const taken: Taken[] = [];
  return names.flatMap(({ key, label, boxed, ...at }) => {
    const own = sized(measure, boxed ? size : size * BOLD);
    for (const text of boxed ? settings(label, size, own) : [lines(label, WIDEST * size, own, MOST)]) {
      const [least, within] = boxed ? [BOX, WITHIN * size] : [NO_BOX, 0];
      const wide = Math.max(least.width, Math.max(...text.map(own)) + within);
      const high = Math.max(least.height, text.length * LEADING * size + within);
      const room = { wide: wide + APART * size, high: high + APART * size, y: at.y };
      const edge = wide / 2 + APART * size;
      const x = freeAt({ x: Math.max(edge, Math.min(at.x, width - edge)), ...room }, taken, width);
      if (x === undefined) continue;
      taken.push({ x, ...room });
      return [{ key, text, x, y: at.y, width: wide, height: high }];
    }
    return [];
  });
}

// What rounding makes of two that touch.
const TOUCH = 1e-6;

interface Taken extends Point {
  readonly wide: number;
  readonly high: number;
}

/** Where a name may stand: where it wants or, beside what stands there, as long as it is over what it names. */
function freeAt(name: Taken, taken: readonly Taken[], width: number): number | undefined {
  const over = (x: number) => taken.filter((one) =>
    Math.abs(one.x - x) * 2 < one.wide + name.wide - TOUCH && Math.abs(one.y - name.y) * 2 < one.high + name.high);
  const beside = over(name.x).flatMap((one) => [1, -1].map((side) => one.x + (side * (one.wide + name.wide)) / 2));
  const near = beside.filter((x) => Math.abs(x - name.x) < name.wide / 2 && x >= name.wide / 2 && x <= width - name.wide / 2);
  return [name.x, ...near].find((x) => over(x).length === 0);
}

// A name may stand out of its box so far, in shares of the box.
const OUT = 1.4;

/** How a box's name may be set, the best first: within the box, its words divided too where neighbours are as near; else wider. */
function settings(label: string, size: number, measure: Measure): string[][] {
  const within = lines(label, BOX.width, measure, MOST);
  const wide = lines(label, WIDEST * size, measure, MOST);
  if (!within.some((line) => line.endsWith("…"))) return [within, wide];
  if (MOST * LEADING * size > OUT * BOX.height) return [wide];
  return [MOST + 1, MOST].map((most) => lines(hyphened(label, BOX.width, measure), BOX.width, measure, most));
}

// More names than these find no room in a window.
const NAMED = 300;

/** The boxes that are named first: those of several, with their numbers; what is asked about; most claims first. */
export function named(boxes: readonly Box[]): Named[] {
  const rank = (box: Box) => 2 * Number(box.folded) + Number(box.inScope);
  const order = [...boxes].sort((a, b) => rank(b) - rank(a) || b.claims.length - a.claims.length);
  return order.slice(0, NAMED).map(({ key, label, x, y }) => ({ key, label, boxed: true, x: x + BOX.width / 2, y: y + BOX.height / 2 }));
}

export const leading = (size: number) => size * LEADING;
