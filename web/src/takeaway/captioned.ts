/** What stands around a picture that is taken away: its question, its sources with their numbers, what to cite it by. Pure. */
import { lines, type Measure } from "../drawing/text";

export interface Caption {
  readonly title: string;
  readonly sources: readonly string[];
  readonly citation: string;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Captioned {
  readonly width: number;
  readonly height: number;
  /** Where the picture begins, from the top. */
  readonly top: number;
  readonly lines: readonly Line[];
}

const MARGIN = 24;
const NARROWEST = 640;
// Sizes of type, in pixels, and how much of a line each takes.
const TITLE = 24;
const SMALL = 13;
const LEADING = 1.4;
// The size that a drawing's texts are measured at.
const MEASURED = 15;
const MOST = 200;

/** The place of every line around a picture of this size. */
export function captioned(width: number, height: number, caption: Caption, measure: Measure): Captioned {
  const whole = Math.max(width, NARROWEST) + 2 * MARGIN;
  const set = (text: string, size: number, y: number): Line[] =>
    lines(text, ((whole - 2 * MARGIN) * MEASURED) / size, measure, MOST).map((one, place) => ({
      text: one,
      x: MARGIN,
      y: y + size * LEADING * (place + 1),
      size,
    }));
  const head = set(caption.title, TITLE, MARGIN / 2);
  const top = (head.at(-1)?.y ?? MARGIN) + MARGIN;
  const below = [...caption.sources, caption.citation];
  const foot: Line[] = [];
  for (const text of below) foot.push(...set(text, SMALL, foot.at(-1)?.y ?? top + height + MARGIN / 2));
  return { width: whole, height: (foot.at(-1)?.y ?? top + height) + MARGIN, top, lines: [...head, ...foot] };
}
