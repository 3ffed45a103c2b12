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

/** What a body is that no source gives a level. */
export const UNLEVELLED = "NOT_STATED";

/** In the address, the box of all around what is asked about whose level no source says. */
export const WITHOUT_LEVEL = "utan-nivå";

export interface Shelf {
  readonly boxes: readonly Boxed[];
  readonly ties: readonly (Tied & { readonly key: string })[];
  /** The box in which a thing stands: its own, or that of its fold. */
  readonly boxOf: (thing: string) => string;
  readonly folds: ReadonlyMap<string, Fold>;
}

/**
 * All that ever was, in boxes, with what is tied alike in one, and in one what has no level and is not itself
 * asked about. Folds in `open` are left apart; `without` says how many have no level.
 */
export function shelve(ever: Ever, folded: Folded, open: ReadonlySet<string>, without: (count: number) => string): Shelf {
  const folds = new Map<string, Fold>();
  const homes = new Map<string, string>();
  for (const { key, label, band, layer, thing, thingIds } of folded.nodes) {
    if (thing || thingIds.length < 2) continue;
    folds.set(key, { key, label, band, layer, members: thingIds });
    if (!open.has(key)) for (const member of thingIds) homes.set(member, key);
  }
  const members = withoutLevel(ever);
  if (members.length > 1) {
    folds.set(WITHOUT_LEVEL, { key: WITHOUT_LEVEL, label: without(members.length), band: UNLEVELLED, layer: 0, members });
    if (!open.has(WITHOUT_LEVEL)) for (const member of members) homes.set(member, WITHOUT_LEVEL);
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

/** What is around what is asked about and has no level, where others have one. */
function withoutLevel({ nodes }: Ever): string[] {
  if (nodes.every((node) => node.band === UNLEVELLED)) return [];
  return nodes.filter((node) => node.band === UNLEVELLED && !node.inScope).map((node) => node.key);
}

/** What a line is picked by: its two boxes, in the direction in which it reads. */
export function lineKey({ from, to }: Tied, denied: boolean): string {
  return `${from} ${denied ? "inte " : ""}till ${to}`;
}
