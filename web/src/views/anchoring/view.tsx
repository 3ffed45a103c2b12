/** Anchoring: one lane for each account of how a matter is handled, side by side. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { ChoosingPage, Others } from "../../drawing/choosing";
import { gradesOf, Legend } from "../../drawing/grades";
import { Reading } from "../../drawing/legend";
import { useRoom } from "../../drawing/room";
import { Silent } from "../../drawing/silent";
import { useMeasure } from "../../drawing/letters";
import { Exhibit } from "../../frame/exhibit";
import { Unknown } from "../../frame/nearest";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import "./anchoring.css";
import { Chooser } from "./chooser";
import { lanesOf, type Saying } from "./lanes";
import { type Drawn, layout } from "./layout";
import { Lead } from "./lead";
import { picksOf } from "./picks";
import { Picture } from "./picture";
import { ACCOUNTS } from "./query";
import { tableOf } from "./rows";
import { ANCHORING, OBLIGATION, PHASE } from "./words";

export function AnchoringView() {
  const { of } = usePlace().address;
  return of.length ? <AccountsOf key={of.join(" ")} of={of} /> : <Choosing />;
}

function Choosing({ unknown = [] }: { unknown?: readonly string[] }) {
  const say = useWords(ANCHORING);
  return (
    <ChoosingPage title={say("titleNone")} lead={say("choose")}>
      {unknown.map((id) => <Unknown key={id} id={id} to={(node) => ({ view: "förankring", of: [node.id] })} />)}
      <Chooser />
    </ChoosingPage>
  );
}

function useSaying(): Saying {
  return { own: useWords(ANCHORING), phase: useWords(PHASE), obligation: useWords(OBLIGATION), common: useWords(COMMON), date: useDates() };
}

function AccountsOf({ of }: { of: readonly string[] }) {
  const { address } = usePlace();
  const say = useSaying();
  const room = useRoom();
  const variables = {
    ids: [...of], of: [...of], at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  };
  const answered = useAnswer(ACCOUNTS, variables);
  const anchoring = answered.data?.anchoring;
  const measure = useMeasure();
  const shown = useMemo(() => {
    const lanes = lanesOf(anchoring?.rules ?? [], of, say);
    return { lanes, drawing: layout(lanes, room - 8, say, measure), table: tableOf(lanes, say) };
  }, [anchoring, of, room, address.language, measure]);
  if (isUnknown(answered.refusal, of)) return <Choosing unknown={of} />;
  const names = (answered.data?.things ?? []).flatMap((one) => (one && "called" in one ? [one.called] : []));
  const name = names.join(", ") || "…";
  const { lanes, drawing, table } = shown;
  const empty = lanes.length === 0;
  return (
    <Exhibit
      title={say.own("title", { name })}
      names={names}
      lead={anchoring && <Lead anchoring={anchoring} lanes={lanes} name={name} say={say} />}
      answered={answered}
      request={{ document: ACCOUNTS, variables }}
      table={table}
      onlyPossible={empty ? 0 : anchoring?.onlyPossible}
      picks={picksOf(lanes, say)}
      picture={empty ? undefined : <Lanes drawing={drawing} name={name} say={say} />}
    >
      {empty && <Silent onlyPossible={anchoring?.onlyPossible ?? 0} />}
      <Others summary={say.own("others")} open={empty}><Chooser /></Others>
    </Exhibit>
  );
}

/** The picture, with how it is read. */
function Lanes({ drawing, name, say }: { drawing: Drawn; name: string; say: Saying }) {
  return (
    <>
      <Reading>{say.own(drawing.columns ? "read" : "readTall")}</Reading>
      <Picture drawing={drawing} label={say.own("picture", { name })} />
      <Legend />
    </>
  );
}
