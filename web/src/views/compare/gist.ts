/** What a proposal changes at a glance: a headline, and a line with its number for each kind of change. Pure. */
import { capital } from "../../words/capital";
import { type Listing, running } from "../../words/listing";
import { counted, type Say } from "./pairs";
import { type Change, type Claim, idsOf, namesIn, shortNames } from "./proposal";
import { type Kind, KINDS, sorted, successionsIn } from "./shifts";

export interface Told {
  /** The kind of the rows that it counts, where it counts some. */
  readonly key: Kind | "sägs inte";
  /** How many of the kind, in words: “3 nya organ”. */
  readonly head: string;
  readonly text: string;
  readonly claims: readonly string[];
}

export interface Gist {
  readonly headline: string;
  readonly lines: readonly Told[];
}

const HEADS = { new: "gistNew", becomes: "gistBecomes", instead: "gistInstead", more: "gistMore" } as const;

/** So many are named in a line; how many more there are is said. */
const NAMED = 3;

export function gistOf(changes: readonly Change[], say: Say, list: Listing): Gist {
  const bodies = sorted(changes);
  const short = shortNames(changes);
  const few = (names: readonly string[]) =>
    list([...names.slice(0, NAMED), ...(names.length > NAMED ? [say("more", { count: names.length - NAMED })] : [])]);
  const after = (name: string) => namesIn(successionsIn(changes).filter((claim) => namesIn([claim], ["PREDECESSOR"]).includes(name)), ["SUCCESSOR"]);
  // What becomes another stands with what it becomes.
  const called = (name: string) => [short(name), ...(after(name).length ? [list(after(name).map(short))] : [])].join(" → ");
  const line = (kind: Kind): Told[] => {
    const some = bodies[kind];
    if (!some.length) return [];
    const claims = some.flatMap((body) => body.changes).flatMap(({ proposed, replaced }) => [proposed, ...replaced]);
    return [{
      key: kind, head: counted(HEADS[kind], some.length, say), text: few(some.map((body) => called(body.name))), claims: idsOf(claims),
    }];
  };
  return { headline: headlineOf(changes, say, list, short), lines: [...KINDS.flatMap(line), ...unsaid(changes, say, list, short)] };
}

/** Which bodies give way to which, and which are added besides. */
function headlineOf(changes: readonly Change[], say: Say, list: Listing, short: (name: string) => string): string {
  const named = (claims: readonly Claim[], part: "PREDECESSOR" | "SUCCESSOR") => namesIn(claims, [part]);
  const successions = successionsIn(changes);
  const after = named(successions, "SUCCESSOR");
  const added = sorted(changes).new.map((body) => body.name).filter((name) => !after.includes(name));
  const given = {
    // Named in full here, once.
    before: list(named(successions, "PREDECESSOR").map(running)), after: list(after.map(short)), bodies: list(added.map(short)),
  };
  if (!successions.length) return capital(say(added.length ? "headNew" : "headNone", given));
  if (!after.length) return capital(say("headEnds", given));
  return capital(say(added.length ? "headBoth" : "headBecomes", given));
}

const HOLDING = ["HOLDER", "ORGANISATION", "ON_BEHALF_OF"] as const;

/** What one would ask, and the proposal does not say. */
function unsaid(changes: readonly Change[], say: Say, list: Listing, short: (name: string) => string): Told[] {
  const claims = changes.map((change) => change.proposed);
  const mandates = claims.filter((claim) => claim.noun === "MANDATE" && !claim.ends.some((end) => end.part === "GRANTOR"));
  const holders = namesIn(mandates, ["HOLDER"]).map(short);
  const seats = claims.filter((claim) => claim.noun === "SEAT" && claim.number === null);
  const pieces = [
    ...(mandates.length ? [say("gistNoGrantor", { names: list(holders) })] : []),
    ...bodiesSatIn(seats).map(({ body, some }) => say("gistNoNumber", { body: short(body), names: list(namesIn(some, HOLDING).map(short)) })),
  ];
  if (!pieces.length) return [];
  return [{ key: "sägs inte", head: counted("gistUnsaid", pieces.length, say), text: pieces.join("; "), claims: idsOf([...mandates, ...seats]) }];
}

/** Seats under the name of the body that they are in, in order. */
function bodiesSatIn(seats: readonly Claim[]): { readonly body: string; readonly some: readonly Claim[] }[] {
  return namesIn(seats, ["BODY"]).map((body) => ({ body, some: seats.filter((claim) => namesIn([claim], ["BODY"]).includes(body)) }));
}
