/** How large the boxes of a net are, by the text in them. Pure. */
import { type Block, block } from "../../drawing/block";
import type { Measure } from "../../drawing/text";
import type { Box, Bundle, Card } from "./net";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const GAP = 52;
/** Between mandates that the same gives the same. */
const NEAR = 8;

export function boxSize({ kind, text }: Box, width: number, measure: Measure): Block {
  const body = kind === "body";
  return block([{ text, weight: body ? "head" : "plain", swedish: body }], width, measure);
}

export function cardSize(card: Card, width: number, measure: Measure): Block {
  const head = { text: `${card.against ? "≠ " : ""}${card.head}`, weight: "head" } as const;
  return block([head, ...card.details.map((text) => ({ text, weight: "quiet" } as const))], width, measure);
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
