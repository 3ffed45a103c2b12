/** The numbers of the sources at the marks of a picture that is taken away, where nothing opens. Pure. */
import { type Measure, sized, wrapped } from "../drawing/text";
import type { Line } from "./captioned";

/** A mark's frame: what it is drawn around, with the numbers of its sources. */
export interface Framed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of a round one, its height: nothing stands on its edge. */
  readonly round?: number;
  readonly numbers: readonly number[];
}

/** A line of numbers, with what it covers, so that no stroke runs through it. */
export interface Tag extends Line {
  readonly width: number;
  readonly height: number;
}

/** Numbers as they stand in a text, three or more in a row as from and to: `[1, 4–7]`. */
export function bracketed(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const one of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === one - 1) run[1] = one;
    else runs.push([one, one]);
  }
  const told = runs.map(([first, last]) => (last === first ? `${first}` : `${first}${last - first > 1 ? "–" : ", "}${last}`));
  return told.length ? `[${told.join(", ")}]` : "";
}

const SIZE = 10;
const LEADING = 11;
// So much they have of a frame's width; beside a small one they need more.
const EDGE = 4;
const LEAST = 46;

/**
 * Each on the upper edge of its frame, at its right end: what takes more than a line goes on above. Under a round
 * one, in its middle.
 */
export function numbersAt(frames: readonly Framed[], measure: Measure): Tag[] {
  const own = sized(measure, SIZE);
  return frames.flatMap(({ x, y, width, round, numbers }) => {
    const room = Math.max(width - 2 * EDGE, LEAST);
    const text = wrapped(bracketed(numbers), room, own);
    return text.map((one, place): Tag => {
      const wide = own(one);
      const at = round === undefined
        ? { x: x + width - EDGE - wide, y: y + SIZE / 3 - (text.length - 1 - place) * LEADING }
        : { x: x + (width - wide) / 2, y: y + round + LEADING * (place + 1) };
      return { text: one, ...at, size: SIZE, width: wide, height: LEADING };
    });
  });
}
