/** How large the boxes of a net are, by the text in them. Pure. */
import { lines, type Measure } from "../../drawing/text";
import type { Box, Bundle, Card } from "./net";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface TextLine {
  readonly text: string;
  /** From the top of the box to the foot of the letters. */
  readonly y: number;
  readonly weight: "head" | "plain" | "quiet";
}

export interface Sized extends Size {
  readonly text: readonly TextLine[];
}

export const GAP = 52;
/** Between mandates that the same gives the same. */
export const NEAR = 8;
const PAD = 10;
// What is measured is 15 pixels and of usual weight; what is quiet is 13, what is bold a little wider.
const QUIET = 13 / 15;
const BOLD = 1.06;

export function boxSize(box: Box, width: number, measure: Measure): Sized {
  const body = box.kind === "body";
  const text = lines(box.text, (width - 2 * PAD) / (body ? BOLD : 1), measure, body ? 4 : 6).map((one, place) => ({
    text: one, y: PAD + 14 + place * 19, weight: body ? "head" : "plain",
  } as const));
  return { width, height: 2 * PAD + text.length * 19, text };
}

export function cardSize(card: Card, width: number, measure: Measure): Sized {
  const inner = width - 2 * PAD;
  const head = `${card.against ? "≠ " : ""}${card.head}`;
  const text: TextLine[] = [];
  let y = PAD;
  for (const one of lines(head, inner / BOLD, measure, 3)) {
    y += 18;
    text.push({ text: one, y: y - 4, weight: "head" });
  }
  for (const detail of card.details) {
    y += 3;
    for (const one of lines(detail, inner / QUIET, measure, 3)) {
      y += 16;
      text.push({ text: one, y: y - 4, weight: "quiet" });
    }
  }
  return { width, height: y + PAD, text };
}

export interface Cell extends Size {
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** The mandates of a bundle in columns, row by row of one height: where each stands in it. */
export function gridOf(bundle: Bundle, width: number, columns: number, measure: Measure): Size & { readonly cells: readonly Cell[] } {
  const count = bundle.cards.length;
  const used = Math.min(columns, count);
  const rows = Math.ceil(count / used);
  const heights = bundle.cards.map((card) => cardSize(card, width, measure).height);
  const tall = Array.from({ length: rows }, (_, row) => Math.max(...heights.slice(row * used, (row + 1) * used)));
  const top = (row: number) => tall.slice(0, row).reduce((sum, one) => sum + one + NEAR, 0);
  const cells = bundle.cards.map((_, place) => {
    const row = Math.floor(place / used);
    return {
      width, height: tall[row] ?? 0, x: (place % used) * (width + NEAR), y: top(row),
      first: row === 0, last: place + used >= count,
    };
  });
  return { width: used * (width + NEAR) - NEAR, height: top(rows) - NEAR, cells };
}
