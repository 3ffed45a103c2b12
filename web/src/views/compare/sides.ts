/** What the governance of a thing comes to at a date: its chains, seats, bodies to pass and gaps, by name. Pure. */
import type { CompareSidesQuery } from "../../gql/graphql";
import { counted as agreeing } from "../../words/counted";
import type { Listing } from "../../words/listing";
import { countsOf } from "../gaps/kinds";
import type { GAPS_WORDS } from "../gaps/words";
import { counted, type Say } from "./pairs";

type Told<Key extends keyof CompareSidesQuery> = CompareSidesQuery[Key];
type Chain = NonNullable<Told<"oneChains">>["chains"][number];

export interface SideWords {
  readonly say: Say;
  readonly gaps: (key: keyof typeof GAPS_WORDS) => string;
  readonly list: Listing;
}

/** The names in all that is told of the two sides, which are Swedish. */
export function namedIn({ oneChains, otherChains, oneSeats, otherSeats, oneAnchoring, otherAnchoring }: CompareSidesQuery): string[] {
  const hops = [oneChains, otherChains].flatMap((told) => told?.chains ?? []).flatMap((chain) => chain.hops);
  const seats = [oneSeats, otherSeats].flatMap((told) => told ?? []);
  const passed = [oneAnchoring, otherAnchoring].flatMap((told) => told?.anchoredIn ?? []);
  return [...hops.flatMap(({ near, far }) => [near, far]), ...seats.map((one) => one.body), ...passed].flatMap((one) => one?.name ?? []);
}

/** From whom mandates come, and at whom chains break. */
export function chainsText(told: Told<"oneChains">, { say, list }: SideWords): string {
  const chains = told?.chains ?? [];
  const whole = chains.filter((chain) => chain.ending === "ORIGIN");
  const broken = chains.filter((chain) => chain.ending !== "ORIGIN");
  const texts = [
    whole.length ? say("chainsFrom", { bodies: list(named(whole, ({ far, near }) => far ?? near)) }) : "",
    broken.length ? say("chainsBreak", { bodies: list(named(broken, ({ near }) => near)) }) : "",
  ];
  return chains.length ? say("said", { text: texts.filter(Boolean).join("; ") }) : say("silent");
}

function named(chains: readonly Chain[], whom: (hop: Chain["hops"][number]) => { readonly name: string }): string[] {
  return [...new Set(chains.flatMap((chain) => chain.hops.slice(-1).map((hop) => whom(hop).name)))];
}

export function seatsText(told: Told<"oneSeats">, { say, list }: SideWords): string {
  const bodies = (told ?? []).flatMap((one) => (one.body && one.answer !== "NOT_STATED" ? one.body.name : []));
  return bodies.length ? say("said", { text: say("seatsText", { bodies: list([...new Set(bodies)]) }) }) : say("silent");
}

export function anchoringText(told: Told<"oneAnchoring">, { say, list }: SideWords): string {
  const bodies = (told?.anchoredIn ?? []).map((one) => one.name);
  if (!told || !bodies.length) return say("silent");
  const rules = counted("aRule", told.rules.length, say);
  return say("said", { text: say("anchoringText", { bodies: list(bodies), rules }) });
}

/** Counted as the view that shows them counts. */
export function gapsText(told: Told<"oneGaps">, { say, gaps, list }: SideWords): string {
  const { governance, needs } = countsOf(told?.edges ?? [], 0);
  const texts = [governance ? agreeing(gaps("someGaps"), governance) : "", needs ? agreeing(gaps("someNeeds"), needs) : ""].filter(Boolean);
  return texts.length ? say("said", { text: list(texts) }) : say("silent");
}
