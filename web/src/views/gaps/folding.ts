/** Claims of what is missing, with those folded that tell the same fact: one item, with all its sources. Pure. */
import type { Grade } from "../../words/sure";
import type { Missing } from "./query";

type Told = Pick<Missing["node"], "id" | "noun" | "type" | "sentence" | "topics" | "about"> & {
  readonly sources: readonly { readonly documentId: string; readonly section: string | null }[];
  /** Of seats. */
  readonly holding?: string;
};

/** A claim that is missing something, with what folding and counting read of it. */
export interface Tellable {
  readonly grade: Grade;
  readonly node: Told;
}

/** Claims that tell one fact, the one that is read first. */
export type Item<One extends Tellable> = readonly [One, ...One[]];

export function folded<One extends Tellable>(missing: readonly One[]): Item<One>[] {
  const items: [One, ...One[]][] = [];
  // A remark on what a source does not say is read after what it is about.
  const inOrder = [...missing.filter((one) => !isRemark(one.node)), ...missing.filter((one) => isRemark(one.node))];
  for (const one of inOrder) {
    const same = items.find((item) => item.some((known) => isRemarkOn(one.node, known.node) || isRestated(one.node, known.node)));
    if (same) same.push(one);
    else items.push([one]);
  }
  return items;
}

const isRemark = ({ type }: Told): boolean => type === "NOT_STATED";

/** That the source does not say who sits somewhere, or a figure, and the seat or figure that it does not say. */
function isRemarkOn(one: Told, other: Told): boolean {
  const unsaid = other.noun === "SEAT" || other.noun === "MEASURE";
  return isRemark(one) && unsaid && one.about.some(({ id }) => id === other.id);
}

/** The same kind of lack on the same theme of the same bodies, said again in another section in much the same words. */
function isRestated(one: Told, other: Told): boolean {
  if (one.noun !== "FINDING" || isRemark(one) || keyOf(one) !== keyOf(other)) return false;
  const sections = new Set(other.sources.map(placeOf));
  return !one.sources.some((source) => sections.has(placeOf(source))) && shareOfWords(one.sentence, other.sentence) >= SAME;
}

const keyOf = ({ noun, type, topics, about }: Told): string =>
  JSON.stringify([noun, type, topics.map((one) => one.name).sort(), about.map((one) => one.id).sort()]);

const placeOf = ({ documentId, section }: Told["sources"][number]): string => `${documentId} ${section ?? ""}`;

// Tried on all counties: from here on they were the same fact, and below they were two.
const SAME = 0.75;

/** The share of the words of the shorter sentence that the other has too, whatever their endings. */
function shareOfWords(one: string, other: string): number {
  const [few, many] = [stemsIn(one), stemsIn(other)].sort((a, b) => a.size - b.size);
  if (!few?.size || !many) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}

function stemsIn(sentence: string): Set<string> {
  return new Set((sentence.toLocaleLowerCase("sv").match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
