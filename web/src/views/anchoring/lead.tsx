/** The accounts in words: how many bodies, what all share, what only one says, what none says. */
import { Link, usePlace } from "../../address/place";
import { Explained } from "../../drawing/silent";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { type Anchoring, documentsOf, type Lane, onlyOnce, phasesOf, type Saying } from "./lanes";
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
  const through = anchoring.through.map((one) => one.called);
  const given = [
    through.length ? own("givenThrough", { names: listed(through), count: lanes.length }) : own("given", { count: lanes.length }),
    bodyCount === 0 && own("nowhere"),
  ].filter(Boolean).join(" ");
  const names = [name, ...through, ...all.map((one) => one.called), ...only];
  const sentences = [
    bodyCount > 0 && (bodyCount === 1 ? own("oneBody") : own("bodies", { count: bodyCount })),
    several && shared,
    several && only.length > 0 && own("only", { names: listed(only) }),
    !whole && own("parts", { name }),
    whole && silent.length > 0 && own("silent", { what: listed(silent.map((phase) => asked(phase)), "disjunction") }),
  ];
  return (
    <>
      {lanes.length ? <p><Sentence text={given} names={names} /></p> : <Explained explanation={anchoring.explanation} />}
      <Documents lanes={lanes} say={say} />
      {lanes.length > 0 && <p class="lane-summary"><Sentence text={sentences.filter(Boolean).join(" ")} names={names} /></p>}
    </>
  );
}

/** In which documents the accounts stand: several chapters of one are not several documents. */
function Documents({ lanes, say }: { lanes: readonly Lane[]; say: Saying }) {
  const { own } = say;
  const documents = documentsOf(lanes);
  if (!documents.length) return null;
  const [one] = documents;
  const alone = documents.length === 1 && one;
  const head = alone ? own(one.count === 1 ? "inOneOnly" : "inOne", { count: one.count }) : own("inSeveral", { count: documents.length });
  return (
    <p class="lane-documents">
      {head}{" "}
      {documents.map(({ id, title, count }, place) => (
        <span key={id}>
          {place > 0 && "; "}
          <Link to={{ view: "källor", of: [id] }} lang="sv">{title}</Link>
          {!alone && ` (${count === 1 ? own("oneAccount") : own("accounts", { count })})`}
        </span>
      ))}.
    </p>
  );
}
