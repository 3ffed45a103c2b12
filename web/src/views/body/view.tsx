/** A body, and any other thing: its name then and now, its mandate, seats and ties, its life, what is missing. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { countingOf, gradesOf } from "../../drawing/grades";
import { Exhibit } from "../../frame/exhibit";
import { useNarrow } from "../../frame/narrow";
import type { Pick } from "../../frame/picked";
import type { BodyQuery } from "../../gql/graphql";
import { capital } from "../../words/capital";
import { COMMON } from "../../words/common";
import { tieSays } from "../../words/ties";
import { useDates } from "../../words/dates";
import { gradeWords } from "../../words/sure";
import { useWords } from "../../words/words";
import "./body.css";
import { type Clashes, clashesAt } from "../gaps/clashes";
import { BodyChooser } from "./chooser";
import { BodyHead } from "./head";
import { gathered, life } from "./life";
import { Line, markLabel } from "./line";
import { Against, Piece, Unsaid } from "./pieces";
import { type Part, parts, tableOf, unsaid } from "./portrait";
import { BODY, type Entry, type Opposing, type Thing } from "./query";
import { SECTIONS } from "./sections";
import { BODY_WORDS } from "./words";

// Beside the panel of what is picked, too.
const WIDE = 780;
const SLIM = 320;

export function BodyView() {
  const { address } = usePlace();
  const [id] = address.of;
  return id ? <BodyOf key={id} id={id} /> : <BodyChooser />;
}

function BodyOf({ id }: { id: string }) {
  const { address } = usePlace();
  const common = useWords(COMMON);
  const variables = {
    id,
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
    isActor: id.startsWith("actor/"),
  };
  const answered = useAnswer(BODY, variables);
  const { data, refusal } = answered;
  const thing = data?.entities?.nodes[0] ?? null;
  const history = data?.history?.nodes ?? [];
  const { told, opposed, table, picks } = useTold(thing, data);
  if (isUnknown(refusal, [id])) return <BodyChooser unknown={id} />;
  const portrait = thing && <Portrait thing={thing} told={told} opposed={opposed} history={history} />;
  const name = capital(thing?.name ?? common("organ"));
  return (
    <Exhibit title={name} names={thing ? [name] : []} lead={thing && data && <BodyHead thing={thing} answer={data} />}
      answered={answered} request={{ document: BODY, variables }} table={table} picks={picks}
      onlyPossible={thing?.claims.onlyPossible}
      // Without a line of its life there is nothing drawn to take away.
      picture={history.length ? portrait : null} reading={portrait} />
  );
}

/** All that is told of the thing, part by part, the table of it, and what each mark of its line stands for. */
function useTold(thing: Thing | null, data: BodyQuery | null) {
  const { language, surely } = usePlace().address;
  const say = useWords(BODY_WORDS);
  const common = useWords(COMMON);
  const date = useDates();
  const opposed = useMemo(() => clashesAt(data?.contradictions?.nodes ?? [], countingOf(surely)), [data, surely]);
  const history = data?.history?.nodes ?? [];
  const told = useMemo(() => (thing ? parts(thing, (type, inward) => tieSays(language, type, inward), date) : []), [thing, language]);
  const table = useMemo(
    () => tableOf(thing, told, opposed, history, columns(say), {
      section: say,
      grade: (item) => (item.grade === "NO" ? "" : gradeWords(item, "IN_FORCE", common, date)),
      turn: say,
      date,
    }),
    [told, opposed, language],
  );
  const picks = useMemo(
    () => new Map(gathered(history).map((mark): [string, Pick] => [mark.key, { label: markLabel(mark, say, date), names: [], claims: mark.claims }])),
    [data, language],
  );
  return { told, opposed, table, picks };
}

const columns = (say: (key: "group" | "whom" | "said" | "when" | "surely") => string) => [
  { key: "group", label: say("group") },
  { key: "whom", label: say("whom"), swedish: true },
  { key: "said", label: say("said"), swedish: true },
  { key: "when", label: say("when") },
  { key: "surely", label: say("surely") },
];

interface PortraitProps {
  readonly thing: Thing;
  readonly told: readonly Part[];
  readonly opposed: Clashes<Opposing>;
  readonly history: readonly Entry[];
}

function Portrait({ thing, told, opposed, history }: PortraitProps) {
  const { at } = usePlace().address;
  const say = useWords(BODY_WORDS);
  const width = useNarrow() ? SLIM : WIDE;
  const drawing = useMemo(() => life(history, at, width), [history, at, width]);
  const certain = told.filter(({ section }) => SECTIONS.indexOf(section) < SECTIONS.indexOf("gaps"));
  const doubts = told.filter((part) => !certain.includes(part));
  return (
    <>
      {history.length > 0 && (
        <section>
          <h2>{say("life")}</h2>
          <Line life={drawing} name={thing.name} />
        </section>
      )}
      <div class="portrait">
        {certain.map((part) => <Piece key={part.section} part={part} of={thing.id} />)}
        <Against opposed={opposed} />
        {thing.noun === "ACTOR" && <Unsaid sections={unsaid(told)} />}
        {doubts.map((part) => <Piece key={part.section} part={part} of={thing.id} />)}
      </div>
    </>
  );
}
