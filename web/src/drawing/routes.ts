/**
 * Lines between the boxes of a plan, led through the gaps between rows and columns, never behind a box.
 * The lines of a hub share a trunk, so that many read as one that branches. Pure.
 */
import type { Plan, Spot, Tied } from "./bands";

/** Sizes in pixels of a drawing at its own size. */
export const BOX = { width: 156, height: 68 } as const;
const GUTTER = 28;
const GAP = 44;
const HEAD = 34;
const EDGE = 16;
const BESIDE = 40;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly points: readonly Point[];
  /** The end at which its label stands: that of the two with fewer lines. */
  readonly labelled: "from" | "to";
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point>;
  readonly bands: readonly { readonly band: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  /** A route for each tie, in their order; null where it leads from a box to itself or to none. */
  readonly routes: readonly (Route | null)[];
}

/** The plan in pixels, with a route for each tie. `aside` names the band that stands beside. */
export function sheet(planned: Plan, ties: readonly Tied[], aside: string): Sheet {
  const tops = rowTops(planned);
  const x = (column: number) =>
    EDGE + GUTTER + column * (BOX.width + GUTTER) + (column >= planned.columns ? BESIDE : 0);
  const height = (tops.at(-1) ?? 0) + BOX.height + GAP;
  const boxes = new Map([...planned.spots].map(([key, { column, row }]) => [key, { x: x(column), y: tops[row] ?? 0 }]));
  const wide = (from: number, count: number) => ({ x: x(from) - GUTTER, width: count * (BOX.width + GUTTER) + GUTTER });
  const bands = planned.bands.map(({ band, first, last }) => {
    const y = (tops[first] ?? 0) - HEAD;
    return { band, y, height: (tops[last] ?? 0) + BOX.height + GAP / 2 - y, ...wide(0, planned.columns) };
  });
  if (planned.beside) {
    const y = (tops[0] ?? 0) - HEAD;
    bands.push({ band: aside, y, height: height - GAP / 2 - y, ...wide(planned.columns, planned.beside) });
  }
  const { width: last, x: from } = wide(0, planned.columns + planned.beside);
  const right = from + last + EDGE + (planned.beside ? BESIDE : 0);
  return { width: right, height, boxes, bands, routes: routes(planned, ties, boxes, tops) };
}

function rowTops(planned: Plan): number[] {
  const heads = new Set(planned.bands.map((one) => one.first));
  const tops: number[] = [];
  let y = 0;
  for (let row = 0; row < planned.rows; row += 1) {
    y += GAP + (heads.has(row) ? HEAD : 0);
    tops.push(y);
    y += BOX.height;
  }
  return tops;
}

interface Way {
  readonly from: Spot;
  readonly to: Spot;
  /** The gap between rows (counted as the one above a row) at which it leaves and arrives. */
  readonly leaves: number;
  readonly arrives: number;
  readonly gutter: number;
  /** What it shares a trunk with. */
  readonly trunk: string;
  readonly labelled: "from" | "to";
  readonly ports: readonly [from: string, to: string];
}

function routes(planned: Plan, ties: readonly Tied[], boxes: ReadonlyMap<string, Point>, tops: readonly number[]) {
  const ways = waysOf(planned, ties);
  const across = new Lanes();
  const along = new Lanes();
  const ports = new Ports();
  ways.forEach((way, place) => {
    const tie = ties[place];
    if (!way || !tie) return;
    across.use(way.leaves, way.trunk);
    across.use(way.arrives, way.trunk);
    if (way.leaves !== way.arrives) along.use(way.gutter, way.trunk);
    ports.use(side(tie.from, way.leaves > way.from.row), way.ports[0], way.to.column);
    ports.use(side(tie.to, way.arrives > way.to.row), way.ports[1], way.from.column);
  });
  const gap = (channel: number, trunk: string) => {
    const top = channel === 0 ? 0 : (tops[channel - 1] ?? 0) + BOX.height;
    return top + GAP * across.share(channel, trunk);
  };
  return ways.map((way, place): Route | null => {
    const tie = ties[place];
    const from = tie && boxes.get(tie.from);
    const to = tie && boxes.get(tie.to);
    if (!way || !tie || !from || !to) return null;
    const end = (box: Point, key: string, below: boolean, port: string): Point => ({
      x: box.x + BOX.width * ports.share(side(key, below), port),
      y: box.y + (below ? BOX.height : 0),
    });
    const first = end(from, tie.from, way.leaves > way.from.row, way.ports[0]);
    const last = end(to, tie.to, way.arrives > way.to.row, way.ports[1]);
    const out = gap(way.leaves, way.trunk);
    const home = gap(way.arrives, way.trunk);
    const left = EDGE + way.gutter * (BOX.width + GUTTER) + (way.gutter > planned.columns ? BESIDE : 0);
    const lane = left + GUTTER * along.share(way.gutter, way.trunk);
    const bends = way.leaves === way.arrives ? [] : [{ x: lane, y: out }, { x: lane, y: home }];
    return { points: [first, { x: first.x, y: out }, ...bends, { x: last.x, y: home }, last], labelled: way.labelled };
  });
}

const side = (key: string, below: boolean) => `${below ? "under" : "over"} ${key}`;

function waysOf(planned: Plan, ties: readonly Tied[]): (Way | null)[] {
  const degree = new Map<string, number>();
  for (const tie of ties) for (const key of [tie.from, tie.to]) degree.set(key, (degree.get(key) ?? 0) + 1);
  return ties.map((tie, place) => {
    const from = planned.spots.get(tie.from);
    const to = planned.spots.get(tie.to);
    if (!from || !to || tie.from === tie.to) return null;
    const upwards = to.row < from.row;
    const leaves = upwards ? from.row : from.row + 1;
    const arrives = upwards || to.row === from.row ? to.row + 1 : to.row;
    const given = (degree.get(tie.from) ?? 0) >= (degree.get(tie.to) ?? 0);
    const [hub, other] = given ? [from, to] : [to, from];
    const trunk = given ? `out ${tie.from}` : `in ${tie.to}`;
    const single = `${place}`;
    return {
      from, to, leaves, arrives, trunk,
      gutter: other.column < hub.column ? hub.column : hub.column + 1,
      labelled: given ? "to" : "from",
      ports: given ? [trunk, single] : [single, trunk],
    };
  });
}

/** Lanes side by side in a gap: one for each trunk that uses it, in the order in which they come. */
class Lanes {
  readonly #lanes = new Map<number, Map<string, number>>();

  use(gap: number, trunk: string): void {
    const own = this.#lanes.get(gap) ?? new Map<string, number>();
    if (!own.has(trunk)) own.set(trunk, own.size);
    this.#lanes.set(gap, own);
  }

  /** How far into the gap it lies, between 0 and 1. */
  share(gap: number, trunk: string): number {
    const own = this.#lanes.get(gap);
    return own ? ((own.get(trunk) ?? 0) + 1) / (own.size + 1) : 0.5;
  }
}

/** Where lines meet a side of a box: spread over it, in the order of where they lead. */
class Ports {
  readonly #uses = new Map<string, Map<string, number[]>>();
  readonly #shares = new Map<string, Map<string, number>>();

  use(at: string, port: string, towards: number): void {
    const own = this.#uses.get(at) ?? new Map<string, number[]>();
    own.set(port, [...(own.get(port) ?? []), towards]);
    this.#uses.set(at, own);
  }

  share(at: string, port: string): number {
    const known = this.#shares.get(at) ?? this.#spread(at);
    return known.get(port) ?? 0.5;
  }

  #spread(at: string): Map<string, number> {
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    const order = [...(this.#uses.get(at) ?? [])].sort(([, a], [, b]) => mean(a) - mean(b));
    const spread = new Map(order.map(([port], place) => [port, (place + 1) / (order.length + 1)]));
    this.#shares.set(at, spread);
    return spread;
  }
}
