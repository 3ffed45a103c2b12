/** Accounts as lanes: what each says is done, phase by phase, and how it stands to the other accounts. Pure. */
import type { Grade } from "../../words/sure";
import { gradeWords } from "../../words/sure";
import type { AccountsQuery, Does } from "../../gql/graphql";
import type { COMMON } from "../../words/common";
import type { Given } from "../../words/words";
import type { Account } from "./query";
import { type ANCHORING, type OBLIGATION, type PHASE, PHASES } from "./words";

type Says<Vocabulary> = (key: keyof Vocabulary, given?: Given) => string;

export interface Saying {
  readonly own: Says<typeof ANCHORING>;
  readonly phase: Says<typeof PHASE>;
  readonly obligation: Says<typeof OBLIGATION>;
  readonly common: Says<typeof COMMON>;
  readonly date: (text: string) => string;
}

export interface Named {
  readonly id: string;
  readonly called: string;
}

/** Whether a body that is anchored in is named by all accounts that anchor, by one, or by some. */
type Among = "all" | "one" | "some" | "";

export interface Step {
  readonly key: string;
  readonly does: Does;
  readonly name: string;
  readonly bodies: readonly Named[];
  readonly by: readonly Named[];
  readonly order: number | null;
  readonly obligation: string;
  readonly limit: string;
  readonly condition: string;
  readonly among: Among;
  readonly grade: Grade;
  readonly gradeWord: string;
  readonly status: string;
  readonly against: boolean;
  readonly denied: boolean;
}

export interface Lane {
  readonly key: string;
  readonly matter: Named;
  readonly source: string;
  readonly documentId: string;
  readonly title: string;
  readonly section: string;
  /** How many bodies it is to be anchored in. */
  readonly count: number;
  /** Whether it is all that the account says, or only where the body asked about takes part. */
  readonly whole: boolean;
  readonly ordered: boolean;
  readonly conditions: readonly string[];
  readonly steps: readonly Step[];
}

export type Anchoring = NonNullable<AccountsQuery["anchoring"]>;
type Graded = Account["graded"][number];

/** The accounts of the things asked about: of a matter all that is said of it, of a body its own steps. */
export function lanesOf(rules: readonly Account[], of: readonly string[], say: Saying): Lane[] {
  const whole = rules.filter((rule) => of.includes(rule.matter.id));
  const documents = new Set(rules.map((one) => one.source.documentId));
  return rules.map((rule, place) => {
    const { documentId, title, section, page } = rule.source;
    const where = [documents.size > 1 || !section ? title : "", section ?? "", page === null ? "" : say.common("page", { page }).replace(" ", "\u00a0")];
    const among = amongOf(whole.filter((one) => one.matter.id === rule.matter.id));
    const steps = rule.graded.flatMap((one) => stepOf(one, among, say)).sort(inOrder);
    return {
      key: `redogörelse:${place + 1}`,
      matter: rule.matter,
      source: where.filter(Boolean).join(", "),
      documentId,
      title,
      section: section ?? "",
      count: rule.anchoredIn.length,
      whole: whole.includes(rule),
      ordered: steps.some((one) => one.order !== null),
      conditions: [...new Set(steps.map((one) => one.condition).filter(Boolean))],
      steps,
    };
  });
}

const RANK: Record<Among, number> = { all: 0, some: 1, one: 2, "": 3 };

/** The phases in order; within one what the accounts share first, so that lanes can be compared. */
function inOrder(a: Step, b: Step): number {
  return PHASES.indexOf(a.does) - PHASES.indexOf(b.does)
    || RANK[a.among] - RANK[b.among]
    || a.name.localeCompare(b.name, "sv");
}

function amongOf(rules: readonly Account[]): (id: string) => Among {
  const anchoring = rules.filter((one) => one.anchoredIn.length > 0);
  if (anchoring.length < 2) return () => "";
  return (id) => {
    const count = anchoring.filter((one) => one.anchoredIn.some((body) => body.id === id)).length;
    if (count === anchoring.length) return "all";
    return count === 1 ? "one" : "some";
  };
}

function stepOf({ claim, grade, grading }: Graded, among: (id: string) => Among, say: Saying): Step[] {
  if (!("does" in claim)) return [];
  const [body] = claim.actors;
  return [{
    key: claim.id,
    does: claim.does,
    name: claim.actors.map((one) => one.called).join(", ") || say.own("nobody"),
    bodies: claim.actors,
    by: claim.by,
    order: claim.order,
    obligation: claim.obligation ? say.obligation(claim.obligation) : "",
    limit: claim.limit ?? "",
    condition: claim.condition ?? "",
    among: claim.does === "ANCHORS" && body ? among(body.id) : "",
    grade,
    gradeWord: gradeWords({ grade, grading }, claim.status, say.common, say.date),
    status: claim.status,
    against: claim.contradicts.length > 0,
    denied: claim.negated,
  }];
}

/** The documents that the accounts stand in, each once, with how many of them. */
export function documentsOf(lanes: readonly Lane[]): { readonly id: string; readonly title: string; readonly count: number }[] {
  const found = new Map<string, { id: string; title: string; count: number }>();
  for (const { documentId: id, title } of lanes) found.set(id, { id, title, count: (found.get(id)?.count ?? 0) + 1 });
  return [...found.values()];
}

/** The phases that any account speaks of, in order. */
export function phasesOf(lanes: readonly Lane[]): Does[] {
  return PHASES.filter((phase) => lanes.some((lane) => lane.steps.some((step) => step.does === phase)));
}

/** The bodies that only one account anchors in, by name, each once. */
export function onlyOnce(lanes: readonly Lane[]): string[] {
  return [...new Set(lanes.flatMap((lane) => lane.steps).filter((step) => step.among === "one").map((step) => step.name))];
}
