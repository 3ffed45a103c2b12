/**
 * Boxes in bands: a band under the other, in it a layer under the other, a layer in one row or more.
 * What has no level stands in a row beneath them all or, where it is more, in columns beside. Pure: the same graph, the same places.
 */

export interface Boxed {
  readonly key: string;
  readonly band: string;
  readonly layer: number;
}

export interface Tied {
  readonly from: string;
  readonly to: string;
}

/** Where a box stands, counted in columns and rows of the whole. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

export interface Plan {
  readonly spots: ReadonlyMap<string, Spot>;
  /** The rows of each band, from the first to the last of them. */
  readonly bands: readonly { readonly band: string; readonly first: number; readonly last: number }[];
  /** Columns of the bands; those from here on are of what stands beside. */
  readonly columns: number;
  readonly beside: number;
  readonly rows: number;
}

const SWEEPS = 6;

/** What room there is: how much wider than high it is, and in how few columns the least of all plans stands. */
export interface Shape {
  readonly ratio: number;
  readonly least: number;
}

/**
 * Places all boxes in about the shape of the room; those of the band `aside` stand apart from the others. Boxes come
 * in the order wanted.
 */
export function plan(boxes: readonly Boxed[], ties: readonly Tied[], aside: string, shape: Shape): Plan {
  const within = boxes.filter((one) => one.band !== aside);
  const outside = boxes.filter((one) => one.band === aside);
  if (!within.length && outside.length) return plan(outside, ties, "", shape);
  const near = neighbours(boxes, ties);
  const ranks = ranked(within);
  const columns = columnsFor(ranks, shape);
  const best = swept(ranks, near, columns);
  const spots = new Map<string, Spot>();
  const bands: { band: string; first: number; last: number }[] = [];
  let row = 0;
  for (const rank of ranks) {
    const placed = best.get(rank) ?? [];
    for (const one of placed) spots.set(one.key, { column: one.column, row: row + one.row });
    const last = row + rowsOf(rank, columns) - 1;
    const before = bands.at(-1);
    if (before?.band === rank.band) before.last = last;
    else bands.push({ band: rank.band, first: row, last });
    row = last + 1;
  }
  if (outside.length && outside.length <= columns) {
    for (const one of placedBeneath(outside, near, spots, columns)) spots.set(one.key, { column: one.column, row });
    bands.push({ band: aside, first: row, last: row });
    return { spots, bands, columns, beside: 0, rows: row + 1 };
  }
  const { besides, beside, rows } = placedBeside(outside, near, spots, columns, row);
  for (const [key, spot] of besides) spots.set(key, spot);
  return { spots, bands, columns, beside, rows };
}

// How much wider than high the place of a box is, with the gaps around it.
const BROAD = 1.6;

/** So many that the whole is nearest in shape to its room. */
function columnsFor(ranks: readonly Rank[], { ratio, least }: Shape): number {
  const longest = Math.max(least, ...ranks.map((rank) => rank.keys.length));
  let [best, nearest] = [least, Infinity];
  for (let columns = least; columns <= longest; columns += 1) {
    const rows = ranks.reduce((sum, rank) => sum + rowsOf(rank, columns), 0);
    const far = Math.abs(Math.log((columns * BROAD) / (rows * ratio)));
    if (far < nearest) [best, nearest] = [columns, far];
  }
  return best;
}

interface Rank {
  readonly band: string;
  readonly keys: readonly string[];
}
interface Placed extends Spot {
  readonly key: string;
}

function ranked(boxes: readonly Boxed[]): Rank[] {
  const bands = [...new Set(boxes.map((one) => one.band))];
  return bands.flatMap((band) => {
    const own = boxes.filter((one) => one.band === band);
    const layers = [...new Set(own.map((one) => one.layer))].sort((a, b) => a - b);
    return layers.map((layer) => ({ band, keys: own.filter((one) => one.layer === layer).map((one) => one.key) }));
  });
}

function neighbours(boxes: readonly Boxed[], ties: readonly Tied[]): Map<string, string[]> {
  const near = new Map<string, string[]>(boxes.map((one) => [one.key, []]));
  for (const { from, to } of ties) {
    if (from === to || !near.has(from) || !near.has(to)) continue;
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  return near;
}

const rowsOf = (rank: Rank, columns: number) => Math.ceil(rank.keys.length / columns);

/** The best of a few sweeps down and up, each of which sets every rank by where its neighbours stand. */
function swept(ranks: readonly Rank[], near: ReadonlyMap<string, readonly string[]>, columns: number): Map<Rank, Placed[]> {
  const at = new Map<string, number>();
  let placed = new Map<Rank, Placed[]>();
  const set = (rank: Rank, order: readonly string[], wanted: readonly number[]) => {
    const spots = inRows(order, wanted, columns);
    for (const one of spots) at.set(one.key, one.column);
    placed.set(rank, spots);
  };
  for (const rank of ranks) set(rank, rank.keys, rank.keys.map(() => (columns - 1) / 2));
  let best = new Map(placed);
  let least = width(near, at);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    placed = new Map(placed);
    for (const rank of sweep % 2 ? [...ranks].reverse() : ranks) {
      const wanted = new Map(rank.keys.map((key) => [key, mean(near.get(key) ?? [], at) ?? at.get(key) ?? 0]));
      const order = [...rank.keys].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      set(rank, order, order.map((key) => wanted.get(key) ?? 0));
    }
    const now = width(near, at);
    if (now < least) {
      least = now;
      best = placed;
    }
  }
  return best;
}

function mean(keys: readonly string[], at: ReadonlyMap<string, number>): number | null {
  const known = keys.flatMap((key) => at.get(key) ?? []);
  return known.length ? known.reduce((sum, one) => sum + one, 0) / known.length : null;
}

/** How far lines go sideways in all. */
function width(near: ReadonlyMap<string, readonly string[]>, at: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, others] of near) {
    const own = at.get(key);
    if (own === undefined) continue;
    for (const other of others) sum += Math.abs(own - (at.get(other) ?? own));
  }
  return sum;
}

/** A rank in its rows: filled column by column where it takes several, else each as near as it can to where it wants. */
function inRows(order: readonly string[], wanted: readonly number[], columns: number): Placed[] {
  const rows = Math.ceil(order.length / columns);
  if (rows > 1) {
    const shift = Math.floor((columns - Math.ceil(order.length / rows)) / 2);
    return order.map((key, place) => ({ key, column: shift + Math.floor(place / rows), row: place % rows }));
  }
  let free = 0;
  return order.map((key, place) => {
    const last = columns - (order.length - place);
    const column = Math.max(free, Math.min(Math.round(wanted[place] ?? 0), last));
    free = column + 1;
    return { key, column, row: 0 };
  });
}

/** What stands beneath, in one row: each about where what it is tied to stands. */
function placedBeneath(
  boxes: readonly Boxed[], near: ReadonlyMap<string, readonly string[]>, spots: ReadonlyMap<string, Spot>, columns: number,
): Placed[] {
  const at = new Map([...spots].map(([key, spot]) => [key, spot.column]));
  const wanted = new Map(boxes.map((one) => [one.key, mean(near.get(one.key) ?? [], at) ?? (columns - 1) / 2]));
  const order = boxes.map((one) => one.key).sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  return inRows(order, order.map((key) => wanted.get(key) ?? 0), columns);
}

/** What stands beside: layer under layer too, each about as high up as what it is tied to. */
function placedBeside(
  boxes: readonly Boxed[],
  near: ReadonlyMap<string, readonly string[]>,
  spots: ReadonlyMap<string, Spot>,
  columns: number,
  high: number,
) {
  const beside = boxes.length ? Math.max(1, Math.ceil(boxes.length / high)) : 0;
  const at = new Map([...spots].map(([key, spot]) => [key, spot.row]));
  const wanted = new Map(boxes.map((one) => [one.key, mean(near.get(one.key) ?? [], at) ?? high]));
  const order = [...boxes].sort((a, b) => a.layer - b.layer || (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0));
  const besides = new Map<string, Spot>();
  let [row, taken, layer] = [0, 0, order[0]?.layer ?? 0];
  order.forEach((one, place) => {
    const latest = high - Math.ceil((order.length - place) / beside);
    const next = taken === beside || one.layer !== layer ? row + 1 : row;
    const own = Math.max(next, Math.min(Math.round(wanted.get(one.key) ?? 0), latest));
    taken = own === row ? taken : 0;
    [row, layer] = [own, one.layer];
    besides.set(one.key, { column: columns + taken, row });
    taken += 1;
  });
  return { besides, beside, rows: Math.max(high, besides.size ? row + 1 : 0) };
}
