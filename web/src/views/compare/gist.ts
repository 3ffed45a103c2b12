/** What a proposal changes, and for whom, in a few sentences, each with the claims that it rests on. Pure. */
import { type Listing, running } from "../../words/listing";
import type { Say } from "./pairs";
import { bodiesOf, type Change, type Claim, concerned, essential, isFull, isNew, namesIn, replacedOf } from "./proposal";

export interface Told {
  readonly key: string;
  readonly head: string;
  readonly text: string;
  readonly claims: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Who is new, what is replaced and for whom, who gains what, for whom nothing goes, and what is not said. */
export function gistOf(changes: readonly Change[], say: Say, listing: Listing): Told[] {
  if (!changes.length) return [];
  const list: Listing = (names) => listing(names.map(running));
  return [
    told("gistNew", newBodies(changes, say, list), say),
    told("gistReplaced", replacements(changes, say, list), say),
    told("gistGains", gains(changes, say, list), say),
    told("gistStays", staying(changes, say, list), say),
    told("gistUnsaid", unsaid(changes, say, list), say),
  ].filter((one) => one.text);
}

function told(head: "gistNew" | "gistReplaced" | "gistGains" | "gistStays" | "gistUnsaid", pieces: readonly Piece[], say: Say): Told {
  return {
    key: head,
    head: say(head),
    text: pieces.map((piece) => piece.text).join(" "),
    claims: [...new Set(pieces.flatMap((piece) => piece.claims).map((claim) => claim.id))],
  };
}

const proposedIn = (changes: readonly Change[]): Claim[] => changes.map((change) => change.proposed);

function newBodies(changes: readonly Change[], say: Say, list: Listing): Piece[] {
  const bodies = concerned(changes).filter(isNew);
  if (!bodies.length) return [{ text: say("gistNewNone"), claims: [] }];
  const claims = proposedIn(bodies.flatMap((body) => body.changes));
  return [{ text: say(bodies.length === 1 ? "gistNewOne" : "gistNewMany", { bodies: list(bodies.map((body) => body.name)) }), claims }];
}

function replacements(changes: readonly Change[], say: Say, list: Listing): Piece[] {
  if (!essential(changes).length) return [{ text: say("replacingNone"), claims: [] }];
  const become = proposedIn(changes).filter((claim) => claim.noun === "SUCCESSION");
  const replaced = replacedOf(changes);
  const others = replaced.filter((claim) => claim.noun !== "SEAT");
  return [
    ...become.map((claim) => ({ text: claim.sentence, claims: [claim] })),
    ...seatsByBody(replaced).map(({ body, seats }) => ({
      text: say("gistSeatsReplaced", { body, names: list(namesIn(seats, ["ON_BEHALF_OF", "ORGANISATION", "HOLDER"])) }), claims: seats,
    })),
    ...others.map((claim) => ({ text: say("gistAlsoReplaced", { sentence: claim.sentence }), claims: [claim] })),
  ];
}

const HOLDING = ["HOLDER", "ORGANISATION", "ON_BEHALF_OF"] as const;

function gains(changes: readonly Change[], say: Say, list: Listing): Piece[] {
  const claims = proposedIn(changes);
  const seats = seatsByBody(claims.filter(isFull)).map(({ body, seats }) => ({
    text: say("gistSeats", { body, names: list(namesIn(seats, HOLDING)) }), claims: seats,
  }));
  const others = claims.filter((claim) => claim.noun === "SEAT" && !isFull(claim)).map((claim) => ({ text: claim.sentence, claims: [claim] }));
  return [...seats, ...others, ...(["MANDATE", "TASK", "GRANT"] as const).flatMap((noun) => given(noun, changes, say, list))];
}

/** Who is given something, but for the tasks of a new body, which are what it is for. */
function given(noun: "MANDATE" | "TASK" | "GRANT", changes: readonly Change[], say: Say, list: Listing): Piece[] {
  const fresh = new Set(concerned(changes).filter(isNew).map((body) => body.name));
  const whose = (claim: Claim) => namesIn([claim], ["HOLDER", "RECEIVER"]);
  const claims = proposedIn(changes).filter((claim) => claim.noun === noun && (noun !== "TASK" || !whose(claim).every((name) => fresh.has(name))));
  if (!claims.length) return [];
  return [{ text: say(`gist${noun}`, { names: list([...new Set(claims.flatMap(whose))]) }), claims }];
}

// As many are named; how many more there are is said.
const NAMED = 5;

function staying(changes: readonly Change[], say: Say, list: Listing): Piece[] {
  const losing = new Set(replacedOf(changes).flatMap(bodiesOf).map((body) => body.id));
  const become = new Set(proposedIn(changes).filter((claim) => claim.noun === "SUCCESSION").flatMap(bodiesOf).map((body) => body.id));
  const bodies = concerned(changes).filter((body) => !isNew(body) && !losing.has(body.id) && !become.has(body.id));
  if (!bodies.length) return [];
  const more = bodies.length - NAMED;
  const names = [...bodies.slice(0, NAMED).map((body) => body.name), ...(more > 0 ? [say("folded", { count: more })] : [])];
  return [{ text: say("gistNothingGoes", { bodies: list(names) }), claims: proposedIn(bodies.flatMap((body) => body.changes)) }];
}

function unsaid(changes: readonly Change[], say: Say, list: Listing): Piece[] {
  const claims = proposedIn(changes);
  const mandates = claims.filter((claim) => claim.noun === "MANDATE" && !claim.ends.some((end) => end.part === "GRANTOR"));
  const seats = seatsByBody(claims.filter((claim) => claim.noun === "SEAT" && claim.number === null));
  return [
    ...(mandates.length ? [{ text: say("gistNoGrantor", { names: list(namesIn(mandates, ["HOLDER"])) }), claims: mandates }] : []),
    ...seats.map(({ body, seats: some }) => ({ text: say("gistNoNumber", { body, names: list(namesIn(some, HOLDING)) }), claims: some })),
  ];
}

/** Seats under the name of the body that they are in, in order. */
function seatsByBody(claims: readonly Claim[]): { readonly body: string; readonly seats: readonly Claim[] }[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.filter((one) => one.noun === "SEAT")) {
    for (const body of namesIn([claim], ["BODY"]).map(running)) found.set(body, [...(found.get(body) ?? []), claim]);
  }
  return [...found].map(([body, seats]) => ({ body, seats }));
}
