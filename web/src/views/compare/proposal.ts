/** What a proposal changes, and for whom: for each body what is replaced and what is proposed. Pure. */
import type { CompareProposalQuery } from "../../gql/graphql";
import { capital } from "../../words/capital";
import { running } from "../../words/listing";
import { counted, type Pair, type PairGroup, type Say } from "./pairs";

export type Change = NonNullable<CompareProposalQuery["proposal"]>["changes"][number];
export type Claim = Change["proposed"] | Change["replaced"][number];
type End = Claim["ends"][number];
type Actor = Extract<End["node"], { readonly grading: unknown }>;

export type Body = Omit<Actor, "__typename"> & { readonly name: string };

const NO_PART_IN_IT = new Set(["SCENARIO", "REPLACES", "CONTRADICTS", "PROPOSED_BY", "BASIS"]);

const isActor = (node: End["node"]): node is Actor => "id" in node;

export function bodiesOf(claim: Claim): Body[] {
  const bodies = claim.ends.flatMap(({ part, name, node }) => (isActor(node) && !NO_PART_IN_IT.has(part) ? [{ ...node, name }] : []));
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

export const idsOf = (claims: readonly Claim[]): string[] => [...new Set(claims.map((claim) => claim.id))];

/** That it is there only in what is proposed. */
export const isNew = (body: Body): boolean => body.grading.reason === "PROPOSED";

const FULL = new Set<string>(["ORDINARY", "CHAIR", "VICE_CHAIR"]);

/** That who has the seat is a member like others: not co-opted, invited or without a vote, which has to be told. */
export const isFull = (seat: Claim): boolean => !("role" in seat) || (FULL.has(seat.role) && seat.votes !== false);

/** Who plays the first of these parts that anybody plays, claim by claim, each once. */
export function namesIn(claims: readonly Claim[], parts: readonly End["part"][]): string[] {
  const named = claims.flatMap(({ ends }) => {
    const first = parts.find((part) => ends.some((end) => end.part === part));
    return ends.filter((end) => end.part === first).map((end) => end.name);
  });
  return [...new Set(named)];
}

/** All names and sentences of the graph in the changes, which are Swedish. */
export function wordingOf(changes: readonly Change[]): string[] {
  const claims = changes.flatMap((change) => [change.proposed, ...change.replaced]);
  const short = shortNames(changes);
  return [...new Set(claims.flatMap((claim) => [claim.sentence, ...claim.ends.flatMap(({ name }) => [name, running(name), short(name), capital(short(name))])]))];
}

const OF_ITS_OWN = new Set<string>(["SHORT", "LABEL"]);

/**
 * What a body is called after it has been named in full: its short name; of one that is only proposed the
 * shortest that the sources have. The full name where that would be another's too.
 */
export function shortNames(changes: readonly Change[]): (name: string) => string {
  const bodies = concerned(changes);
  const shorts = new Map(bodies.map((body) => [body.name, shortOf(body)]));
  const shared = (short: string) => [...shorts.values()].filter((one) => one === short).length > 1;
  return (name) => {
    const short = running(shorts.get(name) ?? name);
    return shared(short) ? running(name) : short;
  };
}

function shortOf(body: Body): string {
  const labels = body.names.flatMap((one) => ("value" in one && one.value && OF_ITS_OWN.has(one.form) ? one.value : []));
  const candidates = isNew(body) ? labels : [body.called];
  return [body.name, ...candidates].reduce((short, one) => (one.length < short.length ? one : short));
}

/** What would no longer hold, each claim once. */
export function replacedOf(changes: readonly Change[]): Claim[] {
  return [...new Map(changes.flatMap((change) => change.replaced).map((claim) => [claim.id, claim])).values()];
}

export type Concerned = Body & { readonly changes: Change[] };

/** The bodies concerned with their changes, those with the most first. */
export function concerned(changes: readonly Change[]): Concerned[] {
  const found = new Map<string, Concerned>();
  for (const change of changes) {
    const bodies = new Map([change.proposed, ...change.replaced].flatMap(bodiesOf).map((body) => [body.id, body]));
    for (const body of bodies.values()) {
      const before = found.get(body.id) ?? { ...body, changes: [] };
      before.changes.push(change);
      found.set(body.id, before);
    }
  }
  return [...found.values()].sort((a, b) => b.changes.length - a.changes.length);
}

/** Whose governance is best held beside whose: of whom the most goes, and the new body of that kind, if there is one. */
export function heldBeside(changes: readonly Change[]): readonly [Body, Body] | null {
  const all = concerned(changes);
  const about = (body: Body) => replacedOf(changes).filter((claim) => isAbout(claim, body)).length;
  const [most] = [...all].sort((a, b) => about(b) - about(a));
  if (!most) return null;
  return [most, all.find((body) => isNew(body) && body.type === most.type) ?? most];
}

export const isAbout = (claim: Claim, body: Body): boolean => bodiesOf(claim).some((one) => one.id === body.id);

/** When what would be replaced was last seen to hold, if that is said. */
export function seenIn(changes: readonly Change[]): string | null {
  const dates = changes.flatMap(({ replaced }) => replaced).flatMap(({ validity }) => validity.asOf?.text.match(/\d{4}(-\d{2})*/u)?.[0] ?? []);
  return dates.sort().at(-1) ?? null;
}

/** The first year from which something is proposed, if any is said. */
export function beginsIn(changes: readonly Change[]): string | null {
  const years = changes.flatMap(({ proposed }) => proposed.validity.from?.text.match(/\d{4}/u)?.[0] ?? []);
  return years.sort()[0] ?? null;
}

/** Each change in full: what is replaced beside what is proposed. */
export function eachOf(changes: readonly Change[], say: Say): PairGroup[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) kinds.set(change.proposed.noun, [...(kinds.get(change.proposed.noun) ?? []), change]);
  const groups = [...kinds].sort((a, b) => replacing(b[1]) - replacing(a[1]) || b[1].length - a[1].length);
  return groups.map(([noun, some]) => ({
    label: capital(counted(noun, some.length, say).replace(/^\d+\s/u, "")),
    count: some.length,
    pairs: some.map((change): Pair => ({
      key: change.proposed.id,
      label: [...new Set([...change.replaced, change.proposed].flatMap(bodiesOf).map((body) => body.name))].join(", "),
      left: change.replaced.length
        ? { text: change.replaced.map((claim) => claim.sentence).join(" "), state: "said" }
        : { text: say("nothing"), state: "absent", ours: true },
      right: { text: change.proposed.sentence, state: "proposed" },
      claims: [change.proposed.id, ...change.replaced.map((claim) => claim.id)],
    })),
  }));
}

const replacing = (changes: readonly Change[]): number => changes.filter((change) => change.replaced.length).length;

/** What a reader asks for first: bodies that become others, and what stands in another's place. */
export const essential = (changes: readonly Change[]): Change[] => [
  ...changes.filter((change) => change.proposed.noun === "SUCCESSION"),
  ...changes.filter((change) => change.proposed.noun !== "SUCCESSION" && change.replaced.length),
];
