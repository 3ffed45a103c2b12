/** Text set in a box, all of it: its lines, each with its weight and place, and how high they are. Pure. */
import { hyphened, type Measure, wrapped } from "./text";

type Weight = "head" | "plain" | "quiet";

export interface Part {
  readonly text: string;
  readonly weight: Weight;
  /** Words of the graph, which are Swedish whatever the language of the page. */
  readonly swedish?: boolean;
}

export interface TextLine {
  readonly text: string;
  /** From the top of the box to the foot of the letters. */
  readonly y: number;
  readonly weight: Weight;
  readonly swedish?: boolean;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly text: readonly TextLine[];
}

export const PAD = 10;
// What is measured is 15 pixels and of usual weight: bold is a little wider, what is quiet 13 pixels.
const WIDENED: Record<Weight, number> = { head: 1.06, plain: 1, quiet: 13 / 15 };
const LEADING: Record<Weight, number> = { head: 19, plain: 19, quiet: 16 };

export function block(parts: readonly Part[], width: number, measure: Measure): Block {
  const text: TextLine[] = [];
  let y = PAD;
  for (const { text: whole, weight, swedish } of parts) {
    const room = (width - 2 * PAD) / WIDENED[weight];
    for (const one of wrapped(hyphened(whole, room, measure), room, measure)) {
      y += LEADING[weight];
      text.push({ text: one, y: y - 4, weight, ...(swedish && { swedish }) });
    }
    y += weight === "quiet" ? 3 : 1;
  }
  return { width, height: y + PAD - 2, text };
}

/** All of it as one text, for who does not see it. */
export const readOut = ({ text }: Pick<Block, "text">): string => text.map((line) => line.text).join(" ");
