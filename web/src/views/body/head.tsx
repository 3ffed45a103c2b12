/** The head of a portrait: what it is, what it was called then, whether the sources speak of it then. */
import { Link, usePlace } from "../../address/place";
import type { BodyQuery } from "../../gql/graphql";
import { capital } from "../../words/capital";
import { COMMON } from "../../words/common";
import { kindOf } from "../../words/kinds";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { seenFirst } from "../../words/sure";
import { useWords } from "../../words/words";
import { foundOf } from "../chain/found";
import { CHAIN } from "../chain/words";
import { yearOf } from "./life";
import type { Thing } from "./query";
import { BODY_WORDS } from "./words";

export function BodyHead({ thing, answer }: { thing: Thing; answer: BodyQuery }) {
  const { at: when, language } = usePlace().address;
  const at = useDates()(when);
  const say = useWords(BODY_WORDS);
  const common = useWords(COMMON);
  const own = useWords(CHAIN);
  const band = answer.graph?.nodes[0]?.band;
  const kind = kindOf(language, thing.noun, thing.type);
  const what = [capital(kind), band && common(band).toLocaleLowerCase(language)];
  const { claims, naming } = thing;
  const said = claims.totalCount > claims.edges.length;
  return (
    <>
      <p>
        {what.filter(Boolean).join(", ")}.{" "}
        {thing.description && <span lang="sv">{thing.description} </span>}
        {naming.known && naming.name !== thing.name && <><Sentence text={say("called", { at, name: naming.name })} names={[naming.name]} /> </>}
        {answer.mandateChain && <Sentence text={foundOf(answer.mandateChain.chains, "up", thing.name, at, own)} names={[thing.name]} />}
      </p>
      {!naming.known && <Unnamed naming={naming} at={at} />}
      {claims.totalCount === 0 && <Silence answer={answer} />}
      {said && <p class="quiet">{say("cut", { count: claims.totalCount })}</p>}
      <Further thing={thing} />
    </>
  );
}

/** That no source says what it was called then, and from when on the name that is shown is known. */
function Unnamed({ naming, at }: { naming: Thing["naming"]; at: string }) {
  const date = useDates();
  const say = useWords(BODY_WORDS);
  const later = naming.claim && seenFirst([naming.claim.grading]);
  return <p class="quiet">{later ? say("namedLater", { at, when: date(later) }) : say("namedElsewhen", { at })}</p>;
}

/** The sources do not speak of it then: what they do speak of is one step away. */
function Silence({ answer }: { answer: BodyQuery }) {
  const { at } = usePlace().address;
  const date = useDates();
  const say = useWords(BODY_WORDS);
  const seen = (answer.history?.nodes ?? []).filter((entry) => entry.turn === "SEEN" && yearOf(entry) !== null);
  const dates = [...new Set(seen.map((entry) => entry.date))];
  return (
    <p>
      {say("silent", { at: date(at) })}
      {dates.length > 0 && <> {say("speak")} {dates.map((one, place) => (
        <span key={one}>{place > 0 && ", "}<Link to={{ at: one }}>{date(one)}</Link></span>
      ))}.</>}
    </p>
  );
}

const FURTHER = [
  ["mandat", "chain"],
  ["förankring", "anchoring"],
  ["karta", "map"],
  ["platser", "seats"],
  ["luckor", "missing"],
] as const;

function Further({ thing }: { thing: Thing }) {
  const say = useWords(BODY_WORDS);
  if (thing.noun !== "ACTOR" && thing.noun !== "AREA" && thing.noun !== "MATTER") return null;
  const fit = FURTHER.filter(([view]) => thing.noun === "ACTOR" || view === "luckor" || view === (thing.noun === "MATTER" ? "förankring" : "karta"));
  return (
    <nav class="further" aria-label={say("further")}>
      {fit.map(([view, word]) => <Link key={view} class="button" to={{ view, of: [thing.id] }}>{say(word)}</Link>)}
    </nav>
  );
}
