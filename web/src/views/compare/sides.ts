/** What the governance of a thing comes to at a date: chains, seats, bodies to pass, gaps, each said or not. Pure. */
import type { CompareSidesQuery } from "../../gql/graphql";
import { counted, type Say } from "./pairs";

type Told<Key extends keyof CompareSidesQuery> = CompareSidesQuery[Key];

export function chainsText(told: Told<"oneChains">, say: Say): string {
  const chains = told?.chains ?? [];
  const whole = chains.filter((chain) => chain.ending === "ORIGIN").length;
  return chains.length ? say("said", { text: say("chainsText", { chains: counted("aChain", chains.length, say), whole, broken: chains.length - whole }) }) : say("silent");
}

export function seatsText(told: Told<"oneSeats">, say: Say): string {
  const held = (told ?? []).filter((one) => one.body && one.answer !== "NOT_STATED");
  const seats = held.reduce((sum, one) => sum + (one.seatCount ?? 1), 0);
  return held.length ? say("said", { text: say("seatsText", { seats: counted("aPlace", seats, say), bodies: counted("aBody", held.length, say) }) }) : say("silent");
}

export function anchoringText(told: Told<"oneAnchoring">, say: Say): string {
  if (!told?.bodyCount) return say("silent");
  const text = say("anchoringText", { bodies: counted("aBody", told.bodyCount, say), rules: counted("aRule", told.rules.length, say) });
  return say("said", { text });
}

export function gapsText(told: Told<"oneGaps">, say: Say): string {
  return told?.totalCount ? say("said", { text: counted("aGap", told.totalCount, say) }) : say("silent");
}
