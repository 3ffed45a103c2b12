/** A thing's portrait: all that is said about it at the date, part by part, and the table of the same. Pure. */
import type { Change } from "../../address/address";
import { leadsTo } from "../../frame/naming";
import type { Column, Row, Table } from "../../frame/table";
import { type Clash, type Clashes, claimsInClash, keyOfClash, sentenceOf } from "../gaps/clashes";
import type { Entry, Opposing, SaidOfIt, Thing } from "./query";
import { areasOf, type End, endOf, othersIn, type Section, SECTIONS, sectionOf } from "./sections";

export interface Item {
  readonly key: string;
  /** How the others are tied to it, in a word or two; null: the sentence tells. */
  readonly relation: Relation | null;
  readonly others: readonly End[];
  readonly sentence: string;
  /** For which areas a seat is held. */
  readonly areas: readonly string[];
  readonly when: string;
  readonly grade: SaidOfIt["grade"];
  readonly grading: SaidOfIt["grading"];
  readonly status: SaidOfIt["node"]["status"];
  readonly opposed: boolean;
  readonly claims: readonly string[];
}

interface Relation {
  readonly words: string;
  /** Whether they are the source's, and not the page's. */
  readonly ofSource: boolean;
}

export interface Part {
  readonly section: Section;
  readonly items: readonly Item[];
}

const ASKED: readonly Section[] = ["purpose", "mandateFrom", "seatsIn", "seatsOf", "steeredBy", "steps"];

/** A date of the graph as it is read. */
type Read = (date: string) => string;
/** The word for how another is tied to it, from a claim: `styrs av`. */
type Relate = (type: string, inward: boolean) => string;

export function parts(thing: Thing, relate: Relate, date: Read): Part[] {
  const items = new Map<Section, Item[]>();
  const put = (section: Section, item: Item) => items.set(section, [...(items.get(section) ?? []), item]);
  const held = new Set<string>();
  for (const { grade, grading, node } of thing.claims.edges) {
    held.add(node.id);
    put(sectionOf(thing.id, node), {
      key: node.id,
      relation: relationOf(thing.id, node, relate),
      others: othersIn(thing.id, node),
      sentence: node.sentence,
      areas: areasOf(node),
      when: date(node.validity.text),
      grade,
      grading,
      status: node.status,
      opposed: node.contradicts.length > 0,
      claims: [node.id],
    });
  }
  for (const name of thing.names) if (!held.has(name.id)) put("names", named(name, date));
  return SECTIONS.flatMap((section) => {
    const some = items.get(section);
    return some ? [{ section, items: some }] : [];
  });
}

/** The source's own verb as it reads from its subject; else the common one. No verb says what is denied. */
function relationOf(id: string, node: SaidOfIt["node"], relate: Relate): Relation | null {
  const end = endOf(id, node);
  if (!end || !node.type || node.negated) return null;
  if (node.verb) return end === "SUBJECT" ? { words: node.verb, ofSource: true } : null;
  return { words: relate(node.type, end === "OBJECT"), ofSource: false };
}

function named(name: Thing["names"][number], date: Read): Item {
  return {
    key: name.id,
    relation: null,
    others: [],
    sentence: name.sentence,
    areas: [],
    when: date(name.validity.text),
    grade: "NO",
    grading: { reason: "ALWAYS", seen: null },
    status: "IN_FORCE",
    opposed: false,
    claims: [name.id],
  };
}

/** What is said of the date, apart from what is only possible then. */
export function apart(items: readonly Item[]): { readonly said: readonly Item[]; readonly possible: readonly Item[] } {
  return { said: items.filter((item) => item.grade !== "POSSIBLE"), possible: items.filter((item) => item.grade === "POSSIBLE") };
}

/** What one asks of every body, of which nothing is said at the date. */
export function unsaid(told: readonly Part[]): Section[] {
  return ASKED.filter((section) => !told.some((part) => part.section === section && apart(part.items).said.length));
}

export interface Labels {
  readonly section: (section: Section | "opposed" | "elsewhen" | "life") => string;
  readonly grade: (item: Item) => string;
  readonly date: Read;
  readonly turn: (turn: Entry["turn"]) => string;
}

export function tableOf(
  thing: Thing | null,
  told: readonly Part[],
  opposed: Clashes<Opposing>,
  history: readonly Entry[],
  columns: readonly Column[],
  labels: Labels,
): Table {
  const said = told.flatMap(({ section, items }) => items.map((item) => itemRow(labels.section(section), item, labels)));
  const against = [...clashRows(labels.section("opposed"), opposed.now), ...clashRows(labels.section("elsewhen"), opposed.elsewhen)];
  const lived = history.map(({ turn, date, claim }, place) => ({
    key: `${turn}:${claim.id}:${place}`,
    cells: [labels.section("life"), labels.turn(turn), claim.sentence, labels.date(date), ""],
    claims: [claim.id],
  }));
  return { columns, rows: thing ? [...said, ...against, ...lived] : [], grouped: true };
}

function clashRows(head: string, clashes: readonly Clash<Opposing>[]): Row[] {
  return clashes.map((clash) => ({
    key: keyOfClash(clash),
    cells: [head, "", saidIn(clash), "", ""],
    claims: claimsInClash(clash),
  }));
}

/** What the sides of a contradiction say. */
export const saidIn = (clash: Clash<Opposing>): string => sentenceOf(clash, ({ sentence }) => sentence);

function itemRow(section: string, item: Item, labels: Labels): Row {
  const [first] = item.others;
  const to: Change | null = first && item.others.length === 1 ? leadsTo({ id: first.node.id, noun: first.node.noun }) : null;
  return {
    key: item.key,
    cells: [section, item.others.map((other) => other.name).join(", "), item.sentence, item.when, labels.grade(item)],
    links: [null, to, null, null, null],
    claims: item.claims,
  };
}
