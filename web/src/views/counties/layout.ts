/** Where groups and their counties stand: a lane for each group, a box for each county. Pure. */
import { isNarrow } from "../../drawing/room";
import { type Measure, wrapped } from "../../drawing/text";

export interface Lane {
  readonly y: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
}

export interface Lanes {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly box: { readonly width: number; readonly height: number };
  readonly lanes: readonly Lane[];
}

export const LINE = 19;
const GAP = 8;
const LABEL = 250;
const BOX = 147;
const PAD = 12;

export function lanesOf(groups: readonly { label: string; count: number }[], dated: boolean, width: number, measure: Measure): Lanes {
  const narrow = isNarrow(width);
  const label = narrow ? 0 : LABEL;
  const across = Math.max(1, Math.floor((width - label + GAP) / (BOX + GAP)));
  const box = { width: (width - label + GAP) / across - GAP, height: dated ? 46 : 32 };
  const lanes: Lane[] = [];
  let y = 0;
  for (const group of groups) {
    const text = wrapped(group.label, (narrow ? width : label) - 16, measure);
    // The label and, under it, how many.
    const told = (text.length + 1) * LINE;
    const top = y + PAD + (narrow ? told + 4 : 0);
    const down = Math.ceil(group.count / across);
    const boxes = Array.from({ length: group.count }, (_, place) => ({
      x: label + (place % across) * (box.width + GAP),
      y: top + Math.floor(place / across) * (box.height + GAP),
    }));
    const bottom = Math.max(top + down * (box.height + GAP) - GAP, narrow ? 0 : y + PAD + told) + PAD;
    lanes.push({ y, height: bottom - y, label: text, boxes });
    y = bottom;
  }
  return { width, height: y, narrow, box, lanes };
}
