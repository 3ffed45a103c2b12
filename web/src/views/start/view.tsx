/** Start: what this is, the search, and the questions that people bring. */
import type { Change } from "../../address/address";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { countingOf, gradesOf } from "../../drawing/grades";
import { useCounty } from "../../frame/county";
import { SearchBox } from "../../frame/searchbox";
import { Refusing } from "../../frame/states";
import { useTitle } from "../../frame/title";
import type { StartQuery } from "../../gql/graphql";
import { useDates } from "../../words/dates";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { clashesAt } from "../gaps/clashes";
import { countedIn, countsOf } from "../gaps/kinds";
import { GAPS_WORDS } from "../gaps/words";
import { USUAL } from "../seats/query";
import { seatsCounted, tallyOf } from "../seats/rows";
import { SEATS_WORDS } from "../seats/words";
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
  const variables = {
    county: address.county, bodies: USUAL, at: address.at, grades: gradesOf(address.surely), counting: countingOf(address.surely), scenario: address.scenario || null,
  };
  const { data, refusal, again } = useAnswer(START, variables);
  useTitle();
  const to = leads(beginnings(address.county, data?.holders?.nodes[0]?.id ?? null, data?.matters?.nodes[0]?.id ?? null));
  const counts = useCounts(data);
  return (
    <div class="start">
      <h1>{say("title")}</h1>
      <p class="start-lead">{say("lead")}</p>
      <SearchBox large />
      <Examples />
      {refusal && <Refusing refusal={refusal} again={again} />}
      <h2>{say("questions")}</h2>
      <ul class="cards">
        {QUESTIONS.map((one) => <Card key={one} question={one} to={to[one]} count={counts[one]} />)}
      </ul>
    </div>
  );
}

function Examples() {
  const say = useWords(START_WORDS);
  return (
    <p class="examples quiet">
      {say("examples")}:{" "}
      {EXAMPLES.map((one, place) => (
        <span key={one.id}>{place > 0 && ", "}<Link to={{ view: "organ", of: [one.id] }} lang="sv">{one.name}</Link></span>
      ))}
    </p>
  );
}

function Card({ question, to, count }: { question: Question; to: Change; count: string | undefined }) {
  const say = useWords(START_WORDS);
  const { name: county } = useCounty();
  return (
    <li class="card">
      <h3><Link to={to}>{say(question)}</Link></h3>
      <p>{say(`${question}More`)}</p>
      {count && <p class="quiet"><Sentence text={count} names={[county]} /></p>}
    </li>
  );
}

/** How much there is of what some of the questions ask for, counted as the view that answers them counts. */
function useCounts(data: StartQuery | null): Partial<Record<Question, string>> {
  const { address } = usePlace();
  const say = useWords(START_WORDS);
  const sayGaps = useWords(GAPS_WORDS);
  const saySeats = useWords(SEATS_WORDS);
  const date = useDates();
  const where = { county: useCounty().name, at: date(address.at) };
  if (!data) return { represents: "…", missing: "…", bodies: "…" };
  const opposed = clashesAt(data.contradictions?.nodes ?? [], countingOf(address.surely)).now.length;
  const gaps = countsOf(data.gaps?.edges ?? [], opposed);
  const [row] = data.seats?.rows ?? [];
  const tally = row && tallyOf(row);
  const vacant = tally?.vacant ? say("someVacant", { count: tally.vacant }) : say("noneVacant");
  return {
    represents: tally?.seats ? say("representsCount", { ...where, seats: seatsCounted(tally, saySeats), vacant }) : say("representsNone", where),
    missing: say("missingCount", { ...where, counts: countedIn(gaps, sayGaps, listingIn(address.language)) }),
    bodies: say("bodiesCount", { ...where, bodies: data.bodies?.totalCount ?? "…" }),
  };
}
