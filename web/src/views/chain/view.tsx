/** The mandate chain: read upwards from a body to its origin, or downwards to who acts on its mandate. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { ChoosingPage, Others } from "../../drawing/choosing";
import { gradesOf, Legend } from "../../drawing/grades";
import { Reading } from "../../drawing/legend";
import { useRoom } from "../../drawing/room";
import { Explained, Silent } from "../../drawing/silent";
import { useMeasure } from "../../drawing/letters";
import { Exhibit } from "../../frame/exhibit";
import { Unknown } from "../../frame/nearest";
import { Told } from "../../frame/sources";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import "./chain.css";
import { type Break, breaksOf } from "./breaks";
import { Chooser } from "./chooser";
import { foundOf } from "./found";
import { layout } from "./layout";
import { type Net, netOf, type Way } from "./net";
import { Picture } from "./picture";
import { picksOf } from "./picks";
import { CHAINS, type Chain } from "./query";
import { tableOf } from "./rows";
import type { Saying } from "./tell";
import { CHAIN, POWER } from "./words";

const NONE: readonly Chain[] = [];

export function ChainView() {
  const { address } = usePlace();
  const [of] = address.of;
  const way = address.more["väg"] === "ned" ? "down" : "up";
  return of === undefined ? <Choosing text="choose" /> : <ChainOf key={`${way} ${of}`} of={of} way={way} />;
}

function Choosing({ text, unknown }: { text: "choose" | "notOne"; unknown?: string }) {
  const say = useWords(CHAIN);
  return (
    <ChoosingPage title={say("titleNone")} lead={say(text)}>
      {unknown && <Unknown id={unknown} to={(node) => ({ view: "mandat", of: [node.id] })} />}
      <Chooser />
    </ChoosingPage>
  );
}

function useSaying(): Saying {
  const { language } = usePlace().address;
  return { own: useWords(CHAIN), power: useWords(POWER), common: useWords(COMMON), date: useDates(), list: listingIn(language) };
}

function ChainOf({ of, way }: { of: string; way: Way }) {
  const { address } = usePlace();
  const say = useSaying();
  const variables = {
    id: of, of, direction: way === "up" ? "UP" as const : "DOWN" as const,
    at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  };
  const answered = useAnswer(CHAINS, variables);
  const answer = answered.data?.mandateChain;
  const chains = answer?.chains ?? NONE;
  const shown = useMemo(() => ({ net: netOf(chains, way, say), table: tableOf(chains, way, say) }), [chains, way, address.language]);
  const { refusal } = answered;
  if (isUnknown(refusal, [of])) {
    // What is known, but as nothing that has mandates, is not said to be unknown.
    return refusal?.code === "UNKNOWN_NAME" ? <Choosing text="choose" unknown={of} /> : <Choosing text="notOne" />;
  }
  const thing = answered.data?.thing;
  const name = thing && "called" in thing ? thing.called : "…";
  const empty = chains.length === 0;
  const found = foundOf(chains, way, name, say.date(address.at), say.own);
  return (
    <Exhibit
      title={say.own(way === "up" ? "titleUp" : "titleDown", { name })}
      names={[name]}
      lead={<>{answer && <Lead found={found} chains={chains} say={say} names={[name]} />}<Ways way={way} /></>}
      answered={answered}
      request={{ document: CHAINS, variables }}
      table={shown.table}
      onlyPossible={empty ? 0 : answer?.onlyPossible}
      picks={picksOf(shown.net, say)}
      picture={empty ? undefined : <ReadPicture net={shown.net} way={way} name={name} say={say} />}
    >
      {empty && answer && <Explained explanation={answer.explanation} />}
      {empty && <Silent onlyPossible={answer?.onlyPossible ?? 0} />}
      <Others summary={say.own("others")} open={empty}><Chooser /></Others>
    </Exhibit>
  );
}

interface ReadPictureProps {
  readonly net: Net;
  readonly way: Way;
  readonly name: string;
  readonly say: Saying;
}

/** The picture with how it is read. */
function ReadPicture({ net, way, name, say }: ReadPictureProps) {
  const room = useRoom();
  const measure = useMeasure();
  const drawing = useMemo(() => layout(net, room - 8, measure), [net, room, measure]);
  const breaks = [...net.boxes.values()].some((box) => box.kind === "break");
  return (
    <>
      <Reading>{say.own(way === "up" ? "readUp" : "readDown")} {breaks && say.own("readBreak")}</Reading>
      <Picture drawing={drawing} root={net.root} label={say.own(way === "up" ? "pictureUp" : "pictureDown", { name })} />
      <Legend />
    </>
  );
}

// As many breaks are told in full; what more there are is seen in the picture.
const TOLD = 3;

/** What was found, and each break once: which mandate is lacked or comes from nobody, and what contradicts it. */
interface LeadProps {
  readonly found: string;
  readonly chains: readonly Chain[];
  readonly say: Saying;
  readonly names: readonly string[];
}

function Lead({ found, chains, say, names }: LeadProps) {
  const breaks = breaksOf(chains, say);
  return (
    <>
      <p><Sentence text={found} names={names} /></p>
      {breaks.slice(0, TOLD).map((one) => <BreakTold key={one.key} told={one} say={say} />)}
      {breaks.length > TOLD && <p>{say.own("moreBreaks", { count: breaks.length - TOLD })}</p>}
    </>
  );
}

function BreakTold({ told: { key, head, text, mandates, against, names }, say }: { told: Break; say: Saying }) {
  const opens = (one: string) => ({ to: { more: { valt: one } }, over: true });
  return (
    <>
      <p><Link {...opens(key)}><Sentence text={head} names={names} /></Link>{text && <Sentence text={`: ${text}${mandates.length ? ":" : "."}`} names={names} />}</p>
      {mandates.length > 0 && (
        <ul class="chain-breaks">
          {mandates.map((one) => <li key={one.key}><Link {...opens(one.key)}><Sentence text={one.text} names={names} /></Link></li>)}
        </ul>
      )}
      {against.length > 0 && (
        <div class="chain-against">
          <p>≠ {say.own("butAgainst")}</p>
          <Told claims={against} />
        </div>
      )}
    </>
  );
}

function Ways({ way }: { way: Way }) {
  const say = useWords(CHAIN);
  return (
    <nav class="ways chain-ways" aria-label={say("ways")}>
      <Link to={{ more: { väg: null, valt: null } }} over aria-current={way === "up" ? "true" : undefined}>{say("up")}</Link>
      <Link to={{ more: { väg: "ned", valt: null } }} over aria-current={way === "down" ? "true" : undefined}>{say("down")}</Link>
    </nav>
  );
}
