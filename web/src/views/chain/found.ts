/** How many chains were found and how many of them are whole, in a sentence of the page. Pure. */
import type { Given } from "../../words/words";
import { isWhole, type Way } from "./net";
import type { Chain } from "./query";
import type { CHAIN } from "./words";

type Own = (key: keyof typeof CHAIN, given?: Given) => string;

const WORDS = {
  up: { none: "noneUp", all: "allWholeUp", some: "someWholeUp" },
  down: { none: "noneDown", all: "allWholeDown", some: "someWholeDown" },
} as const;

export function foundOf(chains: readonly Pick<Chain, "ending">[], way: Way, name: string, at: string, own: Own): string {
  const words = WORDS[way];
  const count = chains.length;
  const whole = chains.filter(isWhole).length;
  if (!count) return own(words.none, { name, at });
  if (whole === count) return own(words.all, { count });
  return whole ? own(words.some, { count, whole, broken: count - whole }) : own("noneWhole", { count });
}
