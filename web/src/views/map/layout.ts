/** The map at a date: which boxes and lines of all that ever was are there then, and how they look. Pure. */
import { plan, type Shape } from "../../drawing/bands";
import { type Grade, surest } from "../../words/sure";
import { BOX, type Point, type Route, type Sheet, sheet } from "../../drawing/routes";
import { lineKey, type Shelf, UNLEVELLED } from "./fold";
import type { Now } from "./query";

export interface Box {
  readonly key: string;
  readonly band: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly inScope: boolean;
  readonly many: boolean;
  /** Whether it can be opened: it stands for several that have boxes of their own. */
  readonly folded: boolean;
  readonly isHub: boolean;
  readonly neighbours: number;
  readonly grade: Grade;
  readonly claims: readonly string[];
}

export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** What it says, each verb once. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly grade: Grade;
  readonly status: string;
  readonly denied: boolean;
  readonly disputed: boolean;
  /** When it was seen, if it is not seen at the date itself. */
  readonly seen: string | null;
  readonly route: Route;
  readonly claims: readonly string[];
}

export interface Drawing {
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Places of what is there at other dates only. */
  readonly absent: readonly { readonly key: string; readonly x: number; readonly y: number }[];
}

/** Where everything that ever was stands, in about the shape of its window. */
export function place(shelf: Shelf, shape: Shape): Sheet {
  return sheet(plan(shelf.boxes, shelf.ties, UNLEVELLED, shape), shelf.ties, UNLEVELLED);
}

/** What is there at the date, at its place; null where the places are of something else. */
export function drawAt(shelf: Shelf, placed: Sheet, now: Now): Drawing | null {
  if (now.nodes.some((node) => !placed.boxes.has(shelf.boxOf(node.key)))) return null;
  const lines = linesOf(shelf, placed, now);
  const boxes = boxesOf(shelf, placed, now, toldOf(shelf, now));
  const there = new Set(boxes.map((box) => box.key));
  const absent = [...placed.boxes].flatMap(([key, point]) => (there.has(key) ? [] : [{ key, ...point }]));
  return { sheet: placed, boxes, lines, absent };
}

/** How many of the drawn are bodies asked about, and how many stand around them. */
export function ownOf({ nodes }: Pick<Now, "nodes">): { readonly own: number; readonly others: number } {
  const own = nodes.filter((node) => node.inScope && node.noun === "ACTOR").length;
  return { own, others: nodes.length - own };
}

/** The claims of each box: those of its lines, and those between what is folded in it, which no line can show. */
function toldOf(shelf: Shelf, now: Now): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { from, to, claims } of now.edges) {
    for (const end of [shelf.boxOf(from), shelf.boxOf(to)]) {
      const own = told.get(end) ?? new Set();
      for (const claim of claims) own.add(claim.id);
      told.set(end, own);
    }
  }
  return told;
}

/** The middle of what one came for: what is named first of these that has a box, else of what is asked about what most is said of. */
export function middleOf({ boxes, sheet: { width, height } }: Drawing, wanted: readonly (string | undefined)[]): Point {
  const named = wanted.flatMap((key) => boxes.find((box) => box.key === key) ?? [])[0];
  const box = named ?? boxes.filter((one) => one.inScope).sort((a, b) => b.claims.length - a.claims.length)[0];
  return box ? { x: box.x + BOX.width / 2, y: box.y + BOX.height / 2 } : { x: width / 2, y: height / 2 };
}

type Node = Now["nodes"][number];

function boxesOf(shelf: Shelf, placed: Sheet, now: Now, told: ReadonlyMap<string, ReadonlySet<string>>): Box[] {
  const bands = new Map(shelf.boxes.map((box) => [box.key, box.band]));
  return [...grouped(now.nodes, (node) => shelf.boxOf(node.key))].flatMap(([key, nodes]) => {
    const [first] = nodes;
    const point = placed.boxes.get(key);
    if (!first || !point) return [];
    const fold = key === first.key ? undefined : shelf.folds.get(key);
    const label = fold ? countedLabel(nodes.length, fold.members.length, fold.label) : nameOf(first);
    return [{
      key, label, ...point,
      band: bands.get(key) ?? UNLEVELLED,
      inScope: nodes.some((node) => node.inScope),
      folded: Boolean(fold),
      many: Boolean(fold) || (first.count ?? 2) > 1,
      isHub: first.isHub,
      neighbours: first.neighbours,
      grade: surest(nodes.map((node) => node.thing?.grading.grade ?? "CERTAIN")),
      claims: [...(told.get(key) ?? [])],
    }];
  });
}

// What these were called in a text is what it called them in passing: 'samordnare', 'de åtta parterna'.
const UNNAMED = new Set(["CLASS", "OFFICIALS"]);

/** What it was called then, if it bears a name; else what it is. */
export function calledOf({ thing, label, noun, type }: Node): string {
  return noun === "ACTOR" && !UNNAMED.has(type ?? "") ? (thing?.called ?? label) : label;
}

function nameOf(node: Node): string {
  const { count } = node;
  const name = calledOf(node);
  return count !== null && count > 1 ? `${name} (${count})` : name;
}

function countedLabel(count: number, all: number, label: string): string {
  return count === all ? label : `${count} av ${label}`;
}

function linesOf(shelf: Shelf, placed: Sheet, now: Now): Line[] {
  const routes = new Map(shelf.ties.map((tie, order) => [tie.key, placed.routes[order]]));
  const key = (edge: Now["edges"][number]) =>
    lineKey({ from: shelf.boxOf(edge.from), to: shelf.boxOf(edge.to) }, edge.denied);
  return [...grouped(now.edges, key)].flatMap(([key, edges]) => {
    const [first] = edges;
    const route = routes.get(key);
    if (!first || !route) return [];
    const inForce = edges.filter((edge) => edge.status === "IN_FORCE" || edge.status === "ENDED");
    return [{
      key, route,
      from: shelf.boxOf(first.from),
      to: shelf.boxOf(first.to),
      verbs: [...new Set(edges.map((edge) => edge.label))],
      nouns: [...new Set(edges.map((edge) => edge.noun))],
      grade: surest((inForce.length ? inForce : edges).map((edge) => edge.grade)),
      status: (inForce[0] ?? first).status,
      denied: first.denied,
      seen: seenOf(edges),
      disputed: edges.some((edge) => edge.claims.some((claim) => claim.contradicts.length > 0)),
      claims: [...new Set(edges.flatMap((edge) => edge.claims.map((claim) => claim.id)))],
    }];
  });
}

/** When what is last known was seen, the latest of several. */
export function seenOf(edges: readonly Now["edges"][number][]): string | null {
  const texts = edges.flatMap((edge) => (edge.grade === "LAST_KNOWN" ? edge.claims : [])).flatMap((claim) => claim.grading.seen?.text ?? []);
  return texts.sort((a, b) => last(a).localeCompare(last(b))).at(-1) ?? null;
}

const last = (span: string) => span.split("..").at(-1) ?? span;

function grouped<One>(all: readonly One[], by: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const own = groups.get(by(one));
    if (own) own.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
