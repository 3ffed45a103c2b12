/** When a claim is said to hold, in the words of the page. Pure. */
import type { Opposing } from "./query";
import type { GAPS_WORDS } from "./words";

type Say = (key: keyof typeof GAPS_WORDS, given: { when: string }) => string;

export function whenOf({ from, to, on, asOf }: Opposing["validity"], say: Say, date: (text: string) => string): string {
  const told = ([["on", on], ["from", from], ["to", to], ["asOf", asOf]] as const).flatMap(([key, one]) =>
    one ? [say(key, { when: date(one.text) })] : []);
  return told.join(", ") || say("undated", { when: "" });
}
