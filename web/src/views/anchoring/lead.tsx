/** The accounts in words: how many bodies, what all share, what only one says, what none says. */
import { usePlace } from "../../address/place";
import { plainly } from "../../drawing/silent";
import { useWords } from "../../words/words";
import { type Anchoring, type Lane, onlyOnce, phasesOf, type Saying } from "./lanes";
import { ASKED } from "./words";

interface LeadProps {
  readonly anchoring: Anchoring;
  readonly lanes: readonly Lane[];
  readonly name: string;
  readonly say: Saying;
}

export function Lead({ anchoring, lanes, name, say }: LeadProps) {
  const { language } = usePlace().address;
  const asked = useWords(ASKED);
  const { own } = say;
  const listed = (names: readonly string[], type: "conjunction" | "disjunction" = "conjunction") =>
    new Intl.ListFormat(language, { type }).format(names);
  const { bodyCount, anchoredInByAll: all } = anchoring;
  const whole = lanes.every((lane) => lane.whole);
  // Accounts of different matters are not held against each other.
  const several = whole && lanes.filter((lane) => lane.count > 0).length > 1 && new Set(lanes.map((lane) => lane.matter.id)).size === 1;
  const only = onlyOnce(lanes);
  const told = phasesOf(lanes);
  const silent = (Object.keys(ASKED) as (keyof typeof ASKED)[]).filter((phase) => !told.includes(phase));
  const shared = all.length ? own("shared", { names: listed(all.map((one) => one.called)) }) : own("noneShared");
  const sentences = [
    bodyCount > 0 && (bodyCount === 1 ? own("oneBody") : own("bodies", { count: bodyCount })),
    several && shared,
    several && only.length > 0 && own("only", { names: listed(only) }),
    !whole && own("parts", { name }),
    whole && silent.length > 0 && own("silent", { what: listed(silent.map((phase) => asked(phase)), "disjunction") }),
  ];
  return (
    <>
      <p lang="sv">{plainly(anchoring.explanation)}</p>
      {lanes.length > 0 && <p class="lane-summary">{sentences.filter(Boolean).join(" ")}</p>}
    </>
  );
}
