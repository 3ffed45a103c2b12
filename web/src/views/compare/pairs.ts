/** What every comparison comes to: in groups, one side beside the other, each said or not. Pure. */
import type { Row, Table } from "../../frame/table";
import { counted as agreeing } from "../../words/counted";
import type { Given } from "../../words/words";
import type { CompareWord } from "./words";

export type Say = (word: CompareWord, given?: Given) => string;

export type State = "said" | "silent" | "absent" | "proposed";

export interface Side {
  readonly text: string;
  readonly state: State;
  /** Whether all of it is in the page's own words, and nothing in the sources'. */
  readonly ours?: boolean;
}

export interface Pair {
  readonly key: string;
  readonly label: string;
  /** Whether the label is in the page's own words. */
  readonly ours?: boolean;
  readonly left: Side;
  readonly right: Side;
  readonly claims: readonly string[];
}

export interface PairGroup {
  readonly label: string;
  /** How many it is in all, where several are one pair too. */
  readonly count: number;
  readonly pairs: readonly Pair[];
}

export interface Heads {
  readonly group: string;
  readonly label: string;
  readonly left: string;
  readonly right: string;
}

/** How many of a kind, in words: “3 platser”. */
export function counted(noun: CompareWord | (string & {}), count: number, say: Say): string {
  return agreeing(say(noun as CompareWord), count);
}

export function tableOf(groups: readonly PairGroup[], heads: Heads, say: Say): Table {
  return {
    columns: [
      { key: "group", label: heads.group },
      { key: "label", label: heads.label, swedish: true },
      { key: "left", label: heads.left, swedish: true },
      { key: "right", label: heads.right, swedish: true },
    ],
    rows: groups.flatMap((group) => group.pairs.map((pair): Row => ({
      key: pair.key,
      cells: [group.label, pair.label, inWords(pair.left, say), inWords(pair.right, say)],
      ours: [false, ...[pair, pair.left, pair.right].map(({ ours }) => ours ?? false)],
      claims: pair.claims,
    }))),
    grouped: true,
  };
}

/** A side in words: that it is said, with what; or that it is not. */
export function inWords(side: Side, say: Say): string {
  return side.state === "said" ? say("said", { text: side.text }) : side.text;
}
