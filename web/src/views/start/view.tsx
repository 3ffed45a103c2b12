/** Start: what this is, the search, and the questions that people bring. */
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { useCounty } from "../../frame/county";
import { SearchBox } from "../../frame/searchbox";
import { Refusing } from "../../frame/states";
import { useTitle } from "../../frame/title";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { beginnings, leads, type Question, QUESTIONS } from "./cards";
import { START } from "./query";
import "./start.css";
import { START_WORDS } from "./words";

const EXAMPLES = [
  { id: "actor/milk", name: "MILK" },
  { id: "actor/storsthlm", name: "Storsthlm" },
  { id: "actor/rss-stockholms-län", name: "RSS Stockholms län" },
  { id: "actor/skr", name: "SKR" },
];

export function StartView() {
  const { address } = usePlace();
  const say = useWords(START_WORDS);
  const { name: county } = useCounty();
  const date = useDates();
  const grades = gradesOf(address.surely);
  const { data, refusal, again } = useAnswer(START, { county: address.county, at: address.at, grades });
  useTitle();
  const to = leads(beginnings(address.county, data?.holders?.nodes[0]?.id ?? null, data?.matters?.nodes[0]?.id ?? null));
  const count = (one: { totalCount: number } | null | undefined) => one?.totalCount ?? "…";
  const counted: Partial<Record<Question, string>> = {
    missing: say("missingCount", { county, gaps: count(data?.gaps), contradictions: count(data?.contradictions) }),
    bodies: say("bodiesCount", { county, bodies: count(data?.bodies), at: date(address.at) }),
  };
  return (
    <div class="start">
      <h1>{say("title")}</h1>
      <p class="start-lead">{say("lead")}</p>
      <SearchBox large />
      <p class="examples quiet">
        {say("examples")}:{" "}
        {EXAMPLES.map((one, place) => (
          <span key={one.id}>{place > 0 && ", "}<Link to={{ view: "organ", of: [one.id] }} lang="sv">{one.name}</Link></span>
        ))}
      </p>
      {refusal && <Refusing refusal={refusal} again={again} />}
      <h2>{say("questions")}</h2>
      <ul class="cards">
        {QUESTIONS.map((one) => (
          <li class="card" key={one}>
            <h3><Link to={to[one]}>{say(one)}</Link></h3>
            <p>{say(`${one}More`)}</p>
            {counted[one] && <p class="quiet"><Sentence text={counted[one]} names={[county]} /></p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
