/** What is missing, kind by kind or theme by theme, and what is at odds: lists and their table. Pure. */
import type { Column, Row, Table } from "../../frame/table";
import { folded, type Item } from "./folding";
import { isCounted, isOf, type Kind, kindOf, type Part, PARTS } from "./kinds";
import { type Clash, type Clashes, claimsInClash, keyOfClash, sentenceOf } from "./clashes";
import type { Missing, Opposing } from "./query";

interface Listed {
  readonly head: string;
  readonly items: readonly Item<Missing>[];
}

export type Order = "kind" | "theme";

/** Lists under their headings: kind by kind, or theme by theme, the theme with the most first. */
export function listed(missing: readonly Missing[], part: Part, order: Order, labels: Labels): Listed[] {
  const some = folded(missing.filter(isCounted)).filter(([one]) => isOf(part, one));
  const heads = order === "kind" ? PARTS[part].map(labels.kind) : themesOf(some, labels);
  const headsOf = (item: Item<Missing>) => (order === "kind" ? [labels.kind(kindOf(item[0]))] : themes(item, labels));
  return heads.map((head) => ({ head, items: some.filter((item) => headsOf(item).includes(head)) })).filter((list) => list.items.length > 0);
}

/** What is only possible at the date. */
export const possibleIn = (missing: readonly Missing[]): Item<Missing>[] => folded(missing.filter((one) => !isCounted(one)));

function themes(item: Item<Missing>, labels: Labels): string[] {
  const named = topicsOf(item);
  return named.length ? named : [labels.kind("themeless")];
}

function themesOf(items: readonly Item<Missing>[], labels: Labels): string[] {
  const counts = new Map<string, number>();
  for (const topic of items.flatMap(topicsOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const named = [...counts].sort(([one, many], [other, more]) => more - many || one.localeCompare(other, "sv"));
  return [...named.map(([name]) => name), labels.kind("themeless")];
}

export function topicsOf(claims: readonly { readonly node: Pick<Missing["node"], "topics"> }[]): string[] {
  return [...new Set(claims.flatMap(({ node }) => node.topics).map((topic) => topic.name))];
}

/** What a row or an item stands for: all its claims. */
export const claimsIn = (item: Item<Missing>): string[] => item.map(({ node }) => node.id);

export const keyOfItem = ([{ node }]: Item<Missing>, order: Order, head: string): string => (order === "kind" ? node.id : `${node.id} ${head}`);

export interface Labels {
  readonly kind: (kind: Kind | "opposed" | "elsewhen" | "possible" | "themeless") => string;
  readonly grade: (told: Pick<Missing, "grade" | "grading">) => string;
  /** When a claim is said to hold: “från 2018, sett 2019”. */
  readonly when: (validity: Opposing["validity"]) => string;
}

export function tableOf(
  missing: readonly Missing[],
  opposed: Clashes<Opposing>,
  order: Order,
  columns: readonly Column[],
  labels: Labels,
): Table {
  const rows = (part: Part) =>
    listed(missing, part, order, labels).flatMap(({ head, items }) => items.map((item) => rowOf(item, order, head, labels)));
  const against = (["now", "elsewhen"] as const).flatMap((when) => opposed[when].map((clash) => againstRow(clash, when, labels)));
  const possible = labels.kind("possible");
  const maybe = possibleIn(missing).map((item) => ({ ...rowOf(item, order, possible, labels), key: keyOfItem(item, "theme", possible) }));
  return { columns, rows: [...rows("governance"), ...rows("needs"), ...against, ...rows("source"), ...maybe], grouped: true };
}

function rowOf(item: Item<Missing>, order: Order, head: string, labels: Labels): Row {
  const [{ node }] = item;
  const tag = order === "kind" ? topicsOf(item).join(", ") : labels.kind(kindOf(item[0]));
  return { key: keyOfItem(item, order, head), cells: [head, node.sentence, tag, labels.grade(item[0])], claims: claimsIn(item) };
}

function againstRow(clash: Clash<Opposing>, when: keyof Clashes<Opposing>, labels: Labels): Row {
  const said = sentenceOf(clash, ({ sentence, validity }) => `${sentence} (${labels.when(validity)})`);
  return {
    key: keyOfClash(clash),
    cells: [labels.kind(when === "now" ? "opposed" : "elsewhen"), said, topicsOf(clash.flat().map((node) => ({ node }))).join(", "), ""],
    claims: claimsInClash(clash),
  };
}
