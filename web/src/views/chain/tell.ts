/** What a mandate says, in the words of the page; what the graph says in it is Swedish. Pure. */
import type { Listing } from "../../words/listing";
import { gradeWords } from "../../words/sure";
import type { COMMON } from "../../words/common";
import type { Given } from "../../words/words";
import type { Hop } from "./query";
import type { CHAIN, POWER } from "./words";

type Says<Vocabulary> = (key: keyof Vocabulary, given?: Given) => string;

export interface Saying {
  readonly own: Says<typeof CHAIN>;
  readonly power: Says<typeof POWER>;
  readonly common: Says<typeof COMMON>;
  readonly date: (text: string) => string;
  readonly list: Listing;
}

interface ToldMandate {
  /** What it gives or lacks: “har mandat att besluta”. */
  readonly head: string;
  readonly about: string;
  readonly basis: string;
  readonly limits: readonly string[];
  readonly grade: string;
}

export function toldOf({ mandate, graded }: Hop, say: Saying): ToldMandate {
  const power = say.power(mandate.power);
  const limited = (["reservation", "limit", "condition"] as const).flatMap((key) => {
    const what = mandate[key];
    return what ? [say.own(key, { what })] : [];
  });
  const behalf = mandate.onBehalfOf.map((one) => one.called).join(", ");
  return {
    head: mandate.verb ?? say.own(mandate.standing, { power }),
    about: aboutOf(mandate).join("; "),
    basis: mandate.basis.map(nameOf).filter(Boolean).join("; "),
    limits: behalf ? [say.own("behalf", { what: behalf }), ...limited] : limited,
    grade: gradeWords(graded, mandate.status, say.common, say.date),
  };
}

/** In what matters it is. */
export function aboutOf({ regarding, matters }: Hop["mandate"]): string[] {
  return [regarding, ...matters.map((one) => one.called)].flatMap((one) => one || []);
}

function nameOf(basis: Hop["mandate"]["basis"][number]): string {
  if ("sentence" in basis) return basis.sentence;
  return "called" in basis ? basis.called : "";
}

/** The mandate with what it rests on, where that is a claim too. */
export function claimsOfHop({ mandate }: Hop): string[] {
  return [mandate.id, ...mandate.basis.flatMap((one) => ("sentence" in one ? [one.id] : []))];
}
