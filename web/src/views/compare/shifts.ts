/** A proposal body by body: which are new, which give way to others, which get something else, which only more. Pure. */
import { type Listing, running } from "../../words/listing";
import { counted, type Say } from "./pairs";
import { type Body, bodiesOf, type Change, type Claim, type Concerned, concerned, idsOf, isAbout, isFull, isNew, namesIn, replacedOf, shortNames } from "./proposal";

/** Each body is one of these; so they add up to all that the proposal concerns. */
export const KINDS = ["new", "becomes", "instead", "more"] as const;
export type Kind = (typeof KINDS)[number];

export type Sorted = Readonly<Record<Kind, readonly Concerned[]>> & { readonly rest: readonly Change[] };

/** The bodies by what becomes of them, those with the most changes first, and the changes that concern no body. */
export function sorted(changes: readonly Change[]): Sorted {
  const all = concerned(changes);
  const giving = new Set(successionsIn(changes).flatMap((claim) => idsIn(claim, "PREDECESSOR")));
  const replaced = replacedOf(changes);
  const kindOf = (body: Body): Kind => {
    if (isNew(body)) return "new";
    if (giving.has(body.id)) return "becomes";
    return replaced.some((claim) => isAbout(claim, body)) ? "instead" : "more";
  };
  const of = (kind: Kind) => all.filter((body) => kindOf(body) === kind);
  const rest = changes.filter((change) => ![change.proposed, ...change.replaced].some((claim) => bodiesOf(claim).length));
  return { new: of("new"), becomes: of("becomes"), instead: of("instead"), more: of("more"), rest };
}

export const successionsIn = (changes: readonly Change[]): Claim[] =>
  changes.map((change) => change.proposed).filter((claim) => claim.noun === "SUCCESSION");

function idsIn(claim: Claim, part: "PREDECESSOR" | "SUCCESSOR"): string[] {
  return claim.ends.flatMap((end) => (end.part === part && "id" in end.node ? end.node.id : []));
}

/** A text of a box; the graph's words in it are Swedish. */
export interface Piece {
  readonly text: string;
  readonly swedish: boolean;
}

/** One row of the picture: bodies, or changes without one, before and under the proposal. */
export interface Shift {
  readonly key: string;
  /** How many bodies, or changes without one, it stands for. */
  readonly count: number;
  readonly label: string;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly claims: readonly string[];
  /** Those of them that are proposed. */
  readonly proposed: readonly string[];
  /** The keys of the rows of those that it becomes. */
  readonly into: readonly string[];
}

export type Shifts = Readonly<Record<Kind | "rest", readonly Shift[]>>;

/** Bodies that so many changes concern, or more, stand by themselves. */
const BY_ITSELF = 2;
/** So many changes are told in their sentences; of more it is told how many there are of each kind. */
const IN_FULL = 12;

interface Telling {
  readonly say: Say;
  readonly list: Listing;
  readonly short: (name: string) => string;
  readonly inFull: boolean;
}

export function shiftsOf(changes: readonly Change[], say: Say, list: Listing): Shifts {
  const { rest, ...bodies } = sorted(changes);
  const telling = { say, list, short: shortNames(changes), inFull: changes.length <= IN_FULL };
  const into = new Map(successionsIn(changes).flatMap((claim) => idsIn(claim, "PREDECESSOR").map((id) => [id, idsIn(claim, "SUCCESSOR").map(keyOf)] as const)));
  const each = (some: readonly Concerned[]) => some.map((body) => rowOf(body, into.get(body.id) ?? [], telling));
  const alone = bodies.more.filter((body) => telling.inFull || body.changes.length >= BY_ITSELF);
  const folded = bodies.more.filter((body) => !alone.includes(body));
  const successors = new Set([...into.values()].flat());
  const first = (body: Concerned) => Number(!successors.has(keyOf(body.id)));
  return {
    new: each([...bodies.new].sort((a, b) => first(a) - first(b))),
    becomes: each(bodies.becomes),
    instead: alike(each(bodies.instead), list),
    more: [...alike(each(alone), list), ...(folded.length ? [together("för fler", say("folded", { count: folded.length }), folded.length, changesOf(folded), telling)] : [])],
    rest: rest.length ? [together("för övrigt", say("restLabel"), rest.length, rest, telling)] : [],
  };
}

const keyOf = (id: string): string => `för ${id}`;

const changesOf = (bodies: readonly Concerned[]): Change[] => [...new Set(bodies.flatMap((body) => body.changes))];

/** Bodies of which the very same is told, by the same proposals, stand together. */
function alike(rows: readonly Shift[], list: Listing): Shift[] {
  const found = new Map<string, Shift[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.proposed, row.before, row.after]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    return [{ ...first, count: all.length, label: list(all.map((row) => row.label)), claims: [...new Set(all.flatMap((row) => row.claims))] }];
  });
}

function rowOf(body: Concerned, into: readonly string[], telling: Telling): Shift {
  const { say } = telling;
  const replaced = replacedOf(body.changes).filter((claim) => isAbout(claim, body) || !bodiesOf(claim).length);
  const proposed = body.changes.map((change) => change.proposed);
  // What stands in the place of something of theirs need not be theirs.
  const own = proposed.filter((claim) => isAbout(claim, body));
  const others = proposed.filter((claim) => !own.includes(claim));
  const brief = (claims: readonly Claim[]) => briefly(claims, body, telling);
  return {
    key: keyOf(body.id),
    count: 1,
    label: body.name,
    before: brief(replaced).map((piece) => ({ ...piece, text: say("goes", { text: piece.text }) })),
    after: [...brief(own), ...brief(others).map((piece) => ({ ...piece, text: say("instead", { text: piece.text }) }))],
    claims: idsOf([...replaced, ...proposed]),
    proposed: idsOf(proposed),
    into,
  };
}

/** Changes that no body has to itself. */
function together(key: string, label: string, count: number, changes: readonly Change[], telling: Telling): Shift {
  const [replaced, proposed] = [replacedOf(changes), changes.map((change) => change.proposed)];
  return { key, count, label, before: [], after: told(proposed, telling), claims: idsOf([...replaced, ...proposed]), proposed: idsOf(proposed), into: [] };
}

/** In whom a body has a seat, by name; of all else the sentences, or how much there is of each kind. */
function briefly(claims: readonly Claim[], body: Body, telling: Telling): Piece[] {
  const { say, list, short } = telling;
  const elsewhere = claims.filter((claim) => claim.noun === "SEAT" && isFull(claim) && !namesIn([claim], ["BODY"]).includes(body.name));
  const others = claims.filter((claim) => !elsewhere.includes(claim));
  const bodies = list(namesIn(elsewhere, ["BODY"]).map(short).map(running));
  return [
    ...(elsewhere.length ? [{ text: say("aSeat", { body: bodies }), swedish: true }] : []),
    ...told(others, telling),
  ];
}

function told(claims: readonly Claim[], { say, inFull }: Telling): Piece[] {
  if (inFull) return claims.map(({ sentence }) => ({ text: sentence, swedish: true }));
  return claims.length ? [{ text: byNoun(claims, say), swedish: false }] : [];
}

/** How many claims there are of each kind, the most first. */
function byNoun(claims: readonly Claim[], say: Say): string {
  const counts = new Map<string, number>();
  for (const { noun } of claims) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([noun, count]) => counted(noun, count, say)).join(", ");
}
