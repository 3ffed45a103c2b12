/** What a proposal changes, and for whom: for each body what is replaced and what is proposed. Pure. */
import type { CompareProposalQuery } from "../../gql/graphql";
import { capital } from "../../words/capital";
import { type Listing, running } from "../../words/listing";
import { counted, type Pair, type PairGroup, type Say } from "./pairs";

export type Change = NonNullable<CompareProposalQuery["proposal"]>["changes"][number];
export type Claim = Change["proposed"] | Change["replaced"][number];
type End = Claim["ends"][number];
type Actor = Extract<End["node"], { readonly grading: unknown }>;

export type Body = Pick<Actor, "id" | "type" | "grading"> & { readonly name: string };

/** More changes than this are told body by body; fewer in full. */
const EACH = 12;

/** Bodies that one of the claims concerns, so many or more, stand by themselves. */
const BY_ITSELF = 2;
const NO_PART_IN_IT = new Set(["SCENARIO", "REPLACES", "CONTRADICTS", "PROPOSED_BY", "BASIS"]);

const isActor = (node: End["node"]): node is Actor => "id" in node;

export function bodiesOf(claim: Claim): Body[] {
  const bodies = claim.ends.flatMap(({ part, name, node }) => (isActor(node) && !NO_PART_IN_IT.has(part) ? [{ ...node, name }] : []));
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

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
  return [...new Set(claims.flatMap((claim) => [claim.sentence, ...claim.ends.flatMap(({ name }) => [name, running(name)])]))];
}

/** What would no longer hold, each claim once. */
export function replacedOf(changes: readonly Change[]): Claim[] {
  return [...new Map(changes.flatMap((change) => change.replaced).map((claim) => [claim.id, claim])).values()];
}

type Concerned = Body & { readonly changes: Change[] };

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

/** The first year from which something is proposed, if any is said. */
export function beginsIn(changes: readonly Change[]): string | null {
  const years = changes.flatMap(({ proposed }) => proposed.validity.from?.text.match(/\d{4}/u)?.[0] ?? []);
  return years.sort()[0] ?? null;
}

export const pictured = (changes: readonly Change[], say: Say, list: Listing): PairGroup[] =>
  changes.length > EACH ? pairsOf(changes, say, list) : eachOf(changes, say);

export function pairsOf(changes: readonly Change[], say: Say, list: Listing): PairGroup[] {
  const all = concerned(changes);
  const replaced = all.filter((body) => replacedOf(body.changes).some((claim) => isAbout(claim, body)));
  const added = all.filter((body) => !replaced.includes(body));
  const alone = added.filter((body) => body.changes.length >= BY_ITSELF);
  const folded = added.filter((body) => body.changes.length < BY_ITSELF);
  const rest = changes.filter((change) => ![change.proposed, ...change.replaced].some((claim) => bodiesOf(claim).length));
  const more = [...new Set(folded.flatMap((body) => body.changes))];
  return [
    { label: say("replaced"), pairs: replaced.map((body) => pairOf([body], say, list)) },
    {
      label: say("added"),
      pairs: [...alike(alone).map((bodies) => pairOf(bodies, say, list)), ...(more.length ? [together("fler", say("folded", { count: folded.length }), more, say)] : [])],
    },
    { label: say("rest"), pairs: rest.length ? [together("övrigt", say("restLabel"), rest, say)] : [] },
  ].filter((group) => group.pairs.length);
}

/** Bodies that the very same changes concern stand together. */
function alike(bodies: readonly Concerned[]): [Concerned, ...Concerned[]][] {
  const found = new Map<string, [Concerned, ...Concerned[]]>();
  for (const body of bodies) {
    const key = body.changes.map((change) => change.proposed.id).join(" ");
    const before = found.get(key);
    if (before) before.push(body);
    else found.set(key, [body]);
  }
  return [...found.values()];
}

function pairOf([body, ...others]: readonly [Concerned, ...Concerned[]], say: Say, list: Listing): Pair {
  const replaced = replacedOf(body.changes).filter((claim) => isAbout(claim, body));
  const proposed = body.changes.map((change) => change.proposed);
  // What stands in the place of something of theirs need not be theirs.
  const own = proposed.filter((claim) => isAbout(claim, body));
  const instead = textsOf(proposed.filter((claim) => !own.includes(claim)), body, say, list).map((text) => say("instead", { text }));
  return {
    key: `för ${body.id}`,
    label: list([body, ...others].map((one) => one.name)),
    left: before(textsOf(replaced, body, say, list), say),
    right: { text: shortened([...textsOf(own, body, say, list), ...instead], say), state: "proposed" },
    claims: [...new Set([...replaced, ...proposed].map((claim) => claim.id))],
  };
}

/** Changes that no body has to itself, in the words of the first of them. */
function together(key: string, label: string, changes: readonly Change[], say: Say): Pair {
  const replaced = replacedOf(changes).filter((claim) => !bodiesOf(claim).length);
  return {
    key: `för ${key}`,
    label,
    left: before(replaced.map((claim) => claim.sentence), say),
    right: { text: shortened(changes.map((change) => change.proposed.sentence), say), state: "proposed" },
    claims: [...new Set([...replaced, ...changes.map((change) => change.proposed)].map((claim) => claim.id))],
  };
}

const before = (texts: readonly string[], say: Say): Pair["left"] =>
  texts.length ? { text: shortened(texts, say), state: "said" } : { text: say("nothing"), state: "absent" };

const isAbout = (claim: Claim, body: Body): boolean => bodiesOf(claim).some((one) => one.id === body.id);

// What weighs most for a body is told first; what is left out of a cell is in the table, and is opened by it.
const WEIGHT: readonly Claim["noun"][] = ["SUCCESSION", "SEAT", "MANDATE", "STEP", "TASK", "TIE", "GRANT", "EVENT", "FINDING"];
const IN_A_CELL = 3;

/** Claims as one reads them of a body: in whom it has a seat or who has one in it, by name; the rest in their sentences. */
function textsOf(claims: readonly Claim[], body: Body, say: Say, list: Listing): string[] {
  const seats = claims.filter((claim) => claim.noun === "SEAT" && isFull(claim));
  const inside = seats.filter((claim) => namesIn([claim], ["BODY"]).includes(body.name));
  const elsewhere = namesIn(seats.filter((claim) => !inside.includes(claim)), ["BODY"]);
  const weight = (claim: Claim) => (WEIGHT.indexOf(claim.noun) + WEIGHT.length + 1) % (WEIGHT.length + 1);
  const others = claims.filter((claim) => !seats.includes(claim)).sort((a, b) => weight(a) - weight(b));
  return [
    ...(elsewhere.length ? [say("aSeat", { body: list(elsewhere.map(running)) })] : []),
    ...(inside.length ? [say("seatsFor", { names: list(namesIn(inside, ["HOLDER", "ORGANISATION", "ON_BEHALF_OF"])) })] : []),
    ...others.map((claim) => claim.sentence),
  ];
}

function shortened(texts: readonly string[], say: Say): string {
  const each = [...new Set(texts)];
  const more = each.length - IN_A_CELL;
  const told = [...each.slice(0, IN_A_CELL), ...(more > 0 ? [say("andMore", { claims: counted("aClaim", more, say) })] : [])];
  return told.map((text) => `${capital(text).replace(/\.$/u, "")}.`).join(" ");
}

/** Each change in full: what is replaced beside what is proposed. */
export function eachOf(changes: readonly Change[], say: Say): PairGroup[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) kinds.set(change.proposed.noun, [...(kinds.get(change.proposed.noun) ?? []), change]);
  const groups = [...kinds].sort((a, b) => replacing(b[1]) - replacing(a[1]) || b[1].length - a[1].length);
  return groups.map(([noun, some]) => ({
    label: counted(noun, some.length, say),
    pairs: some.map((change): Pair => ({
      key: change.proposed.id,
      label: [...new Set([...change.replaced, change.proposed].flatMap(bodiesOf).map((body) => body.name))].join(", "),
      left: change.replaced.length
        ? { text: change.replaced.map((claim) => claim.sentence).join(" "), state: "said" }
        : { text: say("nothing"), state: "absent" },
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
