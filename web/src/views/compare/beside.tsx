/** Two counties or bodies beside each other. */
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Exhibit } from "../../frame/exhibit";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import { countsOf } from "../counties/features";
import { COUNTIES_WORDS } from "../counties/words";
import { Governance } from "./governance";
import { picksOf } from "./picks";
import { PairsPicture } from "./picture";
import { THINGS } from "./query";
import { tableOf } from "./pairs";
import { pairsOf } from "./things";
import { COMPARE_WORDS } from "./words";

export function Beside({ one, other, onOther }: { one: string; other: string; onOther: ComponentChildren }) {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const sayCounties = useWords(COUNTIES_WORDS);
  const date = useDates();
  const variables = {
    one,
    other: [other],
    names: [one, other],
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
  };
  const answered = useAnswer(THINGS, variables);
  const { data } = answered;
  const like = data?.similar?.[0] ?? null;
  const nameOf = (id: string) => data?.named?.flatMap((thing) => (thing && thing.id === id && "name" in thing ? thing.name : []))[0] ?? id;
  const names = { one: nameOf(one), other: like?.thing.name ?? nameOf(other) };
  const heads = { group: say("group"), label: say("what"), left: names.one, right: names.other };
  const groups = useMemo(() => (like ? pairsOf(like, address.language, sayCounties) : []), [like, address.language]);
  const picks = useMemo(() => picksOf(groups), [groups]);
  const counts = like && { ...countsOf(like), at: date(address.at) };
  return (
    <Exhibit
      title={say("titleThings", { ...names, at: date(address.at) })}
      names={Object.values(names)}
      lead={<>{data && <p>{counts?.all ? say("leadThings", counts) : say("leadThingsNone")}</p>}{onOther}</>}
      answered={answered}
      request={{ document: THINGS, variables }}
      picture={groups.length ? <PairsPicture groups={groups} heads={heads} /> : undefined}
      table={tableOf(groups, heads, say)}
      picks={picks}
    >
      <Governance one={{ id: one, head: names.one, names: [names.one], at: address.at, scenario: address.scenario }}
        other={{ id: other, head: names.other, names: [names.other], at: address.at, scenario: address.scenario }} />
    </Exhibit>
  );
}
