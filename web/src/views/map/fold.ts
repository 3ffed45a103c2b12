/** What is tied alike is one box, unless it is opened; the same boxes at every date. Pure. */
import type { Boxed, Tied } from "../../drawing/bands";
import type { Ever, Folded } from "./query";

interface Fold {
  readonly key: string;
  /** How many of what it stands for: '15 kommuner'. */
  readonly label: string;
  readonly band: string;
  readonly layer: number;
  readonly members: readonly string[];
}

export interface Shelf {
  readonly boxes: readonly Boxed[];
  readonly ties: readonly (Tied & { readonly key: string })[];
  /** The box in which a thing stands: its own, or that of its fold. */
  readonly boxOf: (thing: string) => string;
  readonly folds: ReadonlyMap<string, Fold>;
}

/** All that ever was, in boxes, with what is tied alike in one; folds in `open` are left apart. */
export function shelve(ever: Ever, folded: Folded, open: ReadonlySet<string>): Shelf {
  const folds = new Map<string, Fold>();
  const homes = new Map<string, string>();
  for (const { key, label, band, layer, thing, thingIds } of folded.nodes) {
    if (thing || thingIds.length < 2) continue;
    folds.set(key, { key, label, band, layer, members: thingIds });
    if (!open.has(key)) for (const member of thingIds) homes.set(member, key);
  }
  const boxOf = (thing: string) => homes.get(thing) ?? thing;
  const boxes = new Map<string, Boxed>();
  for (const node of ever.nodes) {
    const key = boxOf(node.key);
    const { band, layer } = folds.get(key) ?? node;
    if (!boxes.has(key)) boxes.set(key, { key, band, layer });
  }
  const ties = new Map<string, Tied & { key: string }>();
  for (const { from, to, denied } of ever.edges) {
    const tie = { from: boxOf(from), to: boxOf(to) };
    const key = lineKey(tie, denied);
    ties.set(key, { ...tie, key });
  }
  return { boxes: [...boxes.values()], ties: [...ties.values()], boxOf, folds };
}

/** What a line is picked by: its two boxes, in the direction in which it reads. */
export function lineKey({ from, to }: Tied, denied: boolean): string {
  return `${from} ${denied ? "inte " : ""}till ${to}`;
}
