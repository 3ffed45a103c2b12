/** Where the pairs stand: what it is about, then the two sides, each in lines. Pure, given how text is measured. */
import { type Measure, wrapped } from "../../drawing/text";
import { isNarrow } from "../../drawing/room";
import type { PairGroup } from "./pairs";

export interface BoxSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}

export interface PairSpot {
  readonly y: number;
  readonly label: readonly string[];
  readonly left: BoxSpot;
  readonly right: BoxSpot;
}

interface PairsLayout {
  readonly width: number;
  readonly height: number;
  readonly sides: readonly [left: number, right: number];
  /** From the edge of a box to its text. */
  readonly pad: number;
  readonly groups: readonly { readonly y: number; readonly pairs: readonly PairSpot[] }[];
}

export const LINE = 19;
const HEAD = 30;
const GROUP = 38;
const PAD = { wide: 9, narrow: 5 };
const GAP = { wide: 12, narrow: 6 };

export function pairsLayout(groups: readonly PairGroup[], room: number, measure: Measure): PairsLayout {
  const narrow = isNarrow(room);
  const label = narrow ? 0 : Math.round(room * 0.28);
  const pad = narrow ? PAD.narrow : PAD.wide;
  const gap = narrow ? GAP.narrow : GAP.wide;
  const left = narrow ? 0 : label + gap;
  const side = (room - left - gap) / 2;
  const right = left + side + gap;
  let y = HEAD;
  const placed = groups.map((group) => {
    const top = y;
    y += GROUP;
    const pairs = group.pairs.map((pair): PairSpot => {
      // A number is kept with its word, unless there is hardly room for the word.
      const texts = [pair.left, pair.right].map(({ text }) => wrapped(narrow ? text.replaceAll("\u00a0", " ") : text, side - 2 * pad, measure));
      const about = wrapped(pair.label, narrow ? room : label, measure);
      const above = narrow ? about.length * LINE + 7 : 0;
      const down = Math.max(1, ...texts.map((text) => text.length), narrow ? 1 : about.length);
      const height = down * LINE + 8;
      const box = (x: number, text: readonly string[] = []): BoxSpot => ({ x, y: y + above, width: side, height, text });
      const spot = { y, label: about, left: box(left, texts[0]), right: box(right, texts[1]) };
      y += above + height + (narrow ? 10 : 6);
      return spot;
    });
    return { y: top, pairs };
  });
  return { width: room, height: y + 2, sides: [left, right], pad, groups: placed };
}
