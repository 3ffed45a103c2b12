/** Where boxes, mandates and lines of a net stand, in the room there is. Pure. */
import type { Block, TextLine } from "../../drawing/block";
import type { Measure } from "../../drawing/text";
import type { Box, Bundle, Card, Net } from "./net";
import { layered } from "./layers";
import { boxSize, cardSize, GAP, gridOf, type Size } from "./sizes";

export interface Placed<What> extends Size {
  readonly key: string;
  readonly what: What;
  readonly x: number;
  readonly y: number;
  readonly text: readonly TextLine[];
}

/** A line from what stands above to what stands below; it is drawn with a mark of the picture. */
export interface Wire {
  readonly path: string;
  /** Where its arrow points, if it has one. */
  readonly tip: { readonly x: number; readonly y: number } | null;
  readonly broken: { readonly x: number; readonly y: number } | null;
  /** Where it ends in a bar, short of who lacks what it stands for. */
  readonly bar: { readonly x: number; readonly y: number } | null;
}

export interface PlacedCard extends Placed<Card> {
  readonly wires: readonly Wire[];
}
export interface PlacedBox extends Placed<Box> {
  readonly wires: readonly Wire[];
}

export interface Drawn extends Size {
  readonly boxes: readonly PlacedBox[];
  readonly cards: readonly PlacedCard[];
}

/** A place for the middle of each box and bundle. */
export type Spots = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const WIDE = 244;
const SLIM = 206;
const ALONE = 360;
// What is left of a gap is straight: there a break is marked.
const BEND = GAP - 20;
// A bar stands beside the arrows to the same body, and so far above it that it is seen not to reach it.
const BESIDE = 34;
const SHORT = 13;

/**
 * What the chains share once, with the mandates of a pair side by side as far as there is room; where
 * there is none, each way through the net by itself, from the top down.
 */
export function layout(net: Net, room: number, measure: Measure): Drawn {
  const most = Math.max(1, ...[...net.bundles.values()].map((one) => one.cards.length));
  const widths = room < 2 * SLIM ? [Math.min(room, ALONE)] : [WIDE, SLIM];
  for (const width of widths) {
    for (let columns = most; columns > 0; columns -= 1) {
      const found = layered(net, sizesOf(net, width, columns, measure));
      if (found.width <= room) return drawnOf(net, found.spots, found, width, columns, measure, "");
    }
  }
  return strips(net, room, measure);
}

function strips(net: Net, room: number, measure: Measure): Drawn {
  const columns = Math.max(1, Math.floor((room + GAP) / (WIDE + GAP)));
  const width = Math.min(columns === 1 ? ALONE : WIDE, room);
  const sizes = sizesOf(net, width, 1, measure);
  const boxes: PlacedBox[] = [];
  const cards: PlacedCard[] = [];
  let top = 0;
  for (let first = 0; first < net.routes.length; first += columns) {
    const row = net.routes.slice(first, first + columns);
    const tall = Math.max(...row.map((route) => heightOf(route, sizes)));
    row.forEach((route, column) => {
      const spots = new Map<string, { x: number; y: number }>();
      // Ways that are read upwards begin at one height, at the bottom of their row.
      let y = top + (route.at(-1) === net.root ? tall - heightOf(route, sizes) : 0);
      for (const key of route) {
        const { height } = sizes.get(key) ?? { height: 0 };
        spots.set(key, { x: column * (width + GAP) + width / 2, y: y + height / 2 });
        y += height + GAP;
      }
      const strip = drawnOf(net, spots, { width, height: tall }, width, 1, measure, `${first + column}:`);
      boxes.push(...strip.boxes);
      cards.push(...strip.cards);
    });
    top += tall + 2 * GAP;
  }
  const used = Math.min(columns, net.routes.length);
  return { width: used * (width + GAP) - GAP, height: top - 2 * GAP, boxes, cards };
}

function heightOf(route: readonly string[], sizes: ReadonlyMap<string, Size>): number {
  return route.reduce((sum, key) => sum + (sizes.get(key)?.height ?? 0) + GAP, -GAP);
}

function sizesOf(net: Net, width: number, columns: number, measure: Measure): Map<string, Size> {
  const sizes = new Map<string, Size>();
  for (const box of net.boxes.values()) sizes.set(box.key, boxSize(box, width, measure));
  for (const bundle of net.bundles.values()) sizes.set(bundle.key, gridOf(bundle, width, columns, measure));
  return sizes;
}

function drawnOf(
  net: Net, spots: Spots, whole: Size, width: number, columns: number, measure: Measure, prefix: string,
): Drawn {
  const boxes = new Map<string, PlacedBox>();
  for (const box of net.boxes.values()) {
    const spot = spots.get(box.key);
    if (spot) boxes.set(box.key, { key: prefix + box.key, what: box, wires: [], ...placed(boxSize(box, width, measure), spot) });
  }
  const pointedAt = new Set([...net.bundles.values()].filter(({ cards }) => cards.some((card) => !card.lacked)).map((one) => one.below));
  const cards = [...net.bundles.values()].flatMap((bundle) => {
    const spot = spots.get(bundle.key);
    const above = boxes.get(bundle.above);
    const below = boxes.get(bundle.below);
    if (!spot || !above || !below) return [];
    return cardsOf(bundle, spot, above, { ...below, pointedAt: pointedAt.has(bundle.below) }, width, columns, measure, prefix);
  });
  for (const [end, body] of endings(net)) {
    const [one, other] = [boxes.get(end), boxes.get(body)];
    if (one && other) boxes.set(end, { ...one, wires: [one.y < other.y ? wire(one, other, "to") : wire(other, one, "from")] });
  }
  return { width: whole.width, height: whole.height, boxes: [...boxes.values()], cards };
}

/** Where a whole chain begins or ends: the box that says so, and the body it stands by. */
function endings(net: Net): [string, string][] {
  const found = new Map<string, string>();
  for (const route of net.routes) {
    route.forEach((key, place) => {
      if (net.boxes.get(key)?.kind !== "end") return;
      const body = place === 0 ? route[1] : route[place - 1];
      if (body) found.set(key, body);
    });
  }
  return [...found];
}

function placed({ width, height, text }: Block, middle: { x: number; y: number }) {
  return { width, height, text, x: middle.x - width / 2, y: middle.y - height / 2 };
}

type Rectangle = Size & { readonly x: number; readonly y: number };

function cardsOf(
  bundle: Bundle, spot: { x: number; y: number }, above: PlacedBox, below: PlacedBox & { readonly pointedAt: boolean },
  width: number, columns: number, measure: Measure, prefix: string,
): PlacedCard[] {
  const grid = gridOf(bundle, width, columns, measure);
  const [left, top] = [spot.x - grid.width / 2, spot.y - grid.height / 2];
  return bundle.cards.flatMap((card, place) => {
    const cell = grid.cells[place];
    if (!cell) return [];
    const here = { ...cell, x: left + cell.x, y: top + cell.y };
    const wires = [
      ...(cell.first ? [wire(above, here, "from", { broken: above.what.kind === "break" })] : []),
      ...(cell.last ? [onwards(here, below, card)] : []),
    ];
    return [{ key: `${prefix}${bundle.key}:${card.key}`, what: card, ...here, text: cardSize(card, width, measure).text, wires }];
  });
}

/** From a mandate to who has it, by an arrow; towards who lacks it, to a bar; or to where the chain breaks. */
function onwards(from: Rectangle, to: PlacedBox & { readonly pointedAt: boolean }, { lacked }: Card): Wire {
  if (to.what.kind !== "body") return wire(from, to, "to", { broken: to.what.kind === "break" });
  if (!lacked) return wire(from, to, "to", { arrow: true });
  const aside = from.x + from.width / 2 > to.x + to.width / 2 ? BESIDE : -BESIDE;
  return wire(from, { ...to, x: to.x + (to.pointedAt ? aside : 0) }, "to", { barred: true });
}

/** Straight down but for a bend within the gap at the body, where nothing else stands. */
function wire(from: Rectangle, to: Rectangle, bend: "from" | "to", { arrow = false, broken = false, barred = false } = {}): Wire {
  const [x1, y1, x2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2];
  const y2 = to.y - (arrow ? 7 : 0) - (barred ? SHORT : 0);
  const [top, foot] = bend === "from" ? [y1, y1 + BEND] : [to.y - BEND - (barred ? SHORT : 0), y2];
  const middle = (top + foot) / 2;
  const path = Math.abs(x1 - x2) < 1
    ? `M${x1} ${y1}V${y2}`
    : `M${x1} ${y1}V${top}C${x1} ${middle} ${x2} ${middle} ${x2} ${foot}V${y2}`;
  const end = { x: x2, y: y2 };
  return { path, tip: arrow ? end : null, broken: broken ? { x: x2, y: y2 - 12 } : null, bar: barred ? end : null };
}
