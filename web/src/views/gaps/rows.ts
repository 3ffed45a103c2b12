/** What is missing, kind by kind, what is at odds, and what sources leave unsaid: lists and their table. Pure. */
import type { Column, Table } from "../../frame/table";
import type { Missing, Opposed } from "./query";

/** Gaps in the governance, the gravest first. */
export const IN_GOVERNANCE = ["GAP", "MANDATE", "SEAT", "WEAKNESS", "RISK", "NEED"] as const;
/** Remarks about a source: what it leaves unsaid. */
export const IN_SOURCE = ["UNSAID", "FIGURE"] as const;
export type Kind = (typeof IN_GOVERNANCE)[number] | (typeof IN_SOURCE)[number];

export function kindOfGap({ noun, type }: Pick<Missing["node"], "noun" | "type">): Kind {
  if (noun === "MANDATE" || noun === "SEAT") return noun;
  if (noun === "MEASURE") return "FIGURE";
  return IN_GOVERNANCE.find((kind) => kind === type) ?? "UNSAID";
}

const isOf = (kinds: readonly Kind[]) => (one: Missing) => kinds.includes(kindOfGap(one.node));

/** What is missing of these kinds, in all. */
export const countOf = (missing: readonly Missing[], kinds: readonly Kind[]): number => missing.filter(isOf(kinds)).length;

interface Listed {
  readonly head: string;
  readonly missing: readonly Missing[];
}

export type Order = "kind" | "theme";

/** Lists under their headings: kind by kind, or theme by theme, the theme with the most first. */
export function listed(missing: readonly Missing[], kinds: readonly Kind[], order: Order, labels: Labels): Listed[] {
  const some = missing.filter(isOf(kinds));
  const heads = order === "kind" ? kinds.map(labels.kind) : themesOf(some, labels);
  const under = (head: string) =>
    some.filter(({ node }) => (order === "kind" ? [labels.kind(kindOfGap(node))] : themes(node, labels)).includes(head));
  return heads.map((head) => ({ head, missing: under(head) })).filter((list) => list.missing.length > 0);
}

function themes(node: Missing["node"], labels: Labels): string[] {
  return node.topics.length ? node.topics.map((topic) => topic.name) : [labels.kind("themeless")];
}

function themesOf(missing: readonly Missing[], labels: Labels): string[] {
  const counts = new Map<string, number>();
  for (const { node } of missing) for (const topic of node.topics) counts.set(topic.name, (counts.get(topic.name) ?? 0) + 1);
  const named = [...counts].sort(([one, many], [other, more]) => more - many || one.localeCompare(other, "sv"));
  return [...named.map(([name]) => name), labels.kind("themeless")];
}

export const keyOfPair = ({ one, other }: Opposed): string => `${one.id}≠${other.id}`;

export interface Labels {
  readonly kind: (kind: Kind | "opposed" | "themeless") => string;
  readonly grade: (grade: Missing["grade"]) => string;
}

export function tableOf(
  missing: readonly Missing[],
  opposed: readonly Opposed[],
  order: Order,
  columns: readonly Column[],
  labels: Labels,
): Table {
  const rows = (kinds: readonly Kind[]) =>
    listed(missing, kinds, order, labels).flatMap(({ head, missing: some }) =>
      some.map(({ grade, node }) => ({
        key: order === "kind" ? node.id : `${node.id} ${head}`,
        cells: [head, node.sentence, order === "kind" ? topicsIn([node]) : labels.kind(kindOfGap(node)), labels.grade(grade)],
        claims: [node.id],
      })),
    );
  const against = opposed.map((pair) => ({
    key: keyOfPair(pair),
    cells: [labels.kind("opposed"), `${pair.one.sentence} ≠ ${pair.other.sentence}`, topicsIn([pair.one, pair.other]), ""],
    claims: [pair.one.id, pair.other.id],
  }));
  return { columns, rows: [...rows(IN_GOVERNANCE), ...against, ...rows(IN_SOURCE)], grouped: true };
}

function topicsIn(claims: readonly Pick<Missing["node"], "topics">[]): string {
  return [...new Set(claims.flatMap((claim) => claim.topics).map((topic) => topic.name))].join(", ");
}
