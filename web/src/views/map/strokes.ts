/** Lines as paths with rounded bends and an arrow's head, and where their words stand. Pure. */
import { BOX, type Point, type Route } from "../../drawing/routes";
import { lines, type Measure } from "../../drawing/text";
import type { Box, Line } from "./layout";

const BEND = 7;
const HEAD = 6;

/** The path of a route, with an open arrow's head at its end; its bends round, or sharp, which are painted faster. */
export function pathOf({ points }: Route, bend = BEND): string {
  const turns = points.filter((point, place) => {
    const before = points[place - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
  const drawn = turns.map((point, place) => {
    const [before, after] = [turns[place - 1], turns[place + 1]];
    if (!before) return `M${xy(point)}`;
    if (!after || !bend) return `L${xy(point)}`;
    return `L${xy(towards(point, before, bend))}Q${xy(point)} ${xy(towards(point, after, bend))}`;
  });
  const [end, before] = [turns.at(-1), turns.at(-2)];
  if (!end || !before) return "";
  const back = Math.sign(before.y - end.y) * HEAD;
  const arm = (side: number) => `M${xy(end)}L${xy({ x: end.x + side * HEAD * 0.7, y: end.y + back })}`;
  return `${drawn.join("")}${arm(1)}${arm(-1)}`;
}

const xy = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function towards(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(bend, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export interface Words extends Point {
  readonly key: string;
  readonly text: string;
}

const LINE = 16;
const WIDE = BOX.width + 22;

/** What lines say, each at one of its ends, in the gap by the box; several at one box under each other. */
export function wordsOf(all: readonly Line[], boxes: ReadonlyMap<string, Box>, measure: Measure, end: (line: Line) => "from" | "to"): Words[] {
  const taken = new Map<string, number>();
  return all.flatMap((line) => {
    const at = end(line);
    const box = boxes.get(line[at]);
    const port = at === "from" ? line.route.points[0] : line.route.points.at(-1);
    if (!box || !port) return [];
    const below = port.y > box.y;
    const side = `${below} ${box.key}`;
    const before = taken.get(side) ?? 0;
    taken.set(side, before + 1);
    const y = below ? port.y + LINE * (before + 1) : port.y - 7 - LINE * before;
    return [{ key: line.key, text: lines(saying(line), WIDE, measure, 1)[0] ?? "", x: box.x + BOX.width / 2, y }];
  });
}

/** The last year of a span. */
const yearOf = (seen: string) => seen.match(/\d{4}/gu)?.at(-1) ?? seen;

/** A line in words: its verbs, with how many claims where they are several, and the year of what is last known. */
export function saying({ verbs, claims, disputed, denied, grade, seen }: Line): string {
  const [first = "", ...more] = verbs;
  const count = claims.length > 1 ? ` (${claims.length})` : "";
  return `${denied ? "✕ " : ""}${disputed ? "≠ " : ""}${first}${more.length ? ` +${more.length}` : ""}${count}${grade === "LAST_KNOWN" && seen ? ` ${yearOf(seen)}` : ""}`;
}

/** What must be seen of a line without pointing at it: that it is denied, or at odds with another. */
export function badgesOf(all: readonly Line[]): Words[] {
  return all.flatMap((line) => {
    const text = [line.denied && "✕", line.disputed && "≠"].filter(Boolean).join(" ");
    const port = line.route.labelled === "from" ? line.route.points[0] : line.route.points.at(-1);
    const next = line.route.points.at(line.route.labelled === "from" ? 1 : -2);
    if (!text || !port || !next) return [];
    return [{ key: line.key, text, x: port.x + 4, y: next.y > port.y ? port.y + 15 : port.y - 8 }];
  });
}

export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** The box that one comes to from another by an arrow key: the nearest in that direction. */
export function nextBox(boxes: readonly Box[], from: string, direction: Direction): string | null {
  const here = boxes.find((box) => box.key === from);
  if (!here) return null;
  const along = direction === "ArrowLeft" || direction === "ArrowRight";
  const sign = direction === "ArrowRight" || direction === "ArrowDown" ? 1 : -1;
  let nearest: { key: string; far: number } | null = null;
  for (const { key, x, y } of boxes) {
    const [ahead, aside] = along ? [x - here.x, y - here.y] : [y - here.y, x - here.x];
    if (ahead * sign <= 0) continue;
    const far = Math.abs(ahead) + Math.abs(aside) * 3;
    if (!nearest || far < nearest.far) nearest = { key, far };
  }
  return nearest?.key ?? null;
}
