/** The mandate chain: read upwards from a body to its origin, or downwards to who acts on its mandate. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { ChoosingPage, Others } from "../../drawing/choosing";
import { gradesOf, Legend } from "../../drawing/grades";
import { useRoom } from "../../drawing/room";
import { plainly, Silent } from "../../drawing/silent";
import { measured } from "../../drawing/text";
import { Exhibit } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import "./chain.css";
import { Chooser } from "./chooser";
import { layout } from "./layout";
import { endsAt, isWhole, netOf, type Way } from "./net";
import { Picture } from "./picture";
import { picksOf } from "./picks";
import { CHAINS, type Chain } from "./query";
import { tableOf } from "./rows";
import type { Saying } from "./tell";
import { CHAIN, ENDING, POWER } from "./words";

export function ChainView() {
  const { address } = usePlace();
  const [of] = address.of;
  const way = address.more["väg"] === "ned" ? "down" : "up";
  return of === undefined ? <Choosing text="choose" /> : <ChainOf key={`${way} ${of}`} of={of} way={way} />;
}

function Choosing({ text }: { text: "choose" | "notOne" }) {
  const say = useWords(CHAIN);
  return <ChoosingPage title={say("titleNone")} lead={say(text)}><Chooser /></ChoosingPage>;
}

function useSaying(): Saying {
  return { own: useWords(CHAIN), power: useWords(POWER), common: useWords(COMMON), date: useDates() };
}

function ChainOf({ of, way }: { of: string; way: Way }) {
  const { address } = usePlace();
  const say = useSaying();
  const room = useRoom();
  const variables = {
    id: of, of, direction: way === "up" ? "UP" as const : "DOWN" as const,
    at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  };
  const answered = useAnswer(CHAINS, variables);
  const answer = answered.data?.mandateChain;
  const chains = answer?.chains ?? [];
  const shown = useMemo(() => {
    const net = netOf(chains, way, say);
    return { net, drawing: layout(net, room - 8, measured), table: tableOf(chains, way, say) };
  }, [chains, way, room, address.language]);
  if (isUnknown(answered.refusal)) return <Choosing text="notOne" />;
  const thing = answered.data?.thing;
  const name = thing && "called" in thing ? thing.called : "…";
  const { net, drawing, table } = shown;
  const empty = chains.length === 0;
  return (
    <Exhibit
      title={say.own(way === "up" ? "titleUp" : "titleDown", { name })}
      names={[name]}
      lead={<><Lead explanation={answer?.explanation ?? ""} chains={chains} say={say} /><Ways way={way} /></>}
      answered={answered}
      request={{ document: CHAINS, variables }}
      table={table}
      onlyPossible={empty ? 0 : answer?.onlyPossible}
      picks={picksOf(net, say)}
      picture={empty ? undefined : (
        <>
          <p class="quiet not-printed">{say.own(way === "up" ? "readUp" : "readDown")}</p>
          <Picture drawing={drawing} root={net.root} label={say.own(way === "up" ? "pictureUp" : "pictureDown", { name })} />
          <Legend proposed={Boolean(address.scenario)} />
        </>
      )}
    >
      {empty && <Silent onlyPossible={answer?.onlyPossible ?? 0} />}
      <Others summary={say.own("others")} open={empty}><Chooser /></Others>
    </Exhibit>
  );
}

/** What was found, and each break once. */
function Lead({ explanation, chains, say }: { explanation: string; chains: readonly Chain[]; say: Saying }) {
  const broken = chains.filter((one) => !isWhole(one));
  const breaks = new Set(broken.map((one) => say.own(ENDING[one.ending], { name: endsAt(one)?.called ?? "" })));
  return (
    <>
      <p lang="sv">{plainly(explanation)}</p>
      {[...breaks].slice(0, 3).map((one) => <p key={one}><Sentence text={one} names={broken.map((chain) => endsAt(chain)?.called ?? "")} /></p>)}
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
