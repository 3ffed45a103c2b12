/** The map of a county, or round some things: what ties which bodies, on which level, at the date. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { gradeWords, seenFirst } from "../../words/sure";
import { useMeasure } from "../../drawing/letters";
import { isNarrow, useRoom } from "../../drawing/room";
import { Exhibit } from "../../frame/exhibit";
import { useFacts } from "../../frame/facts";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import { askedAt, askedEver, opensOf } from "./asked";
import { Choose } from "./choose";
import { shelve } from "./fold";
import { calledOf, drawAt, middleOf, place, seenOf } from "./layout";
import "./map.css";
import { Lead, Notes } from "./notes";
import { MapPicture } from "./picture";
import { usePicks } from "./picks";
import { MAP_AT, MAP_EVER } from "./query";
import { tableOf, type Telling } from "./rows";
import { Switches } from "./switches";
import { MapWindow } from "./window";
import { MAP } from "./words";

// About the shapes of its window.
const BROAD = { ratio: 1.7, least: 4 };
const TALL = { ratio: 0.55, least: 3 };

const NOTHING = { columns: [], rows: [] };
export function MapView() {
  const { of, county } = usePlace().address;
  return <MapOf key={of.join(" ") || county} />;
}

function MapOf() {
  const { address } = usePlace();
  const say = useWords(MAP);
  const asked = askedAt(address);
  const ever = useAnswer(MAP_EVER, askedEver(address));
  const answered = useAnswer(MAP_AT, asked);
  const now = answered.data?.graph ?? null;
  const all = answered.data?.bodies?.totalCount ?? null;
  const open = opensOf(address).join("|");
  const shelf = useMemo(() => {
    const { graph, folded } = ever.data ?? {};
    return graph && folded ? shelve(graph, folded, new Set(opensOf(address)), (count) => say("withoutLevel", { count })) : null;
  }, [ever.data, open, address.language]);
  const shape = isNarrow(useRoom()) ? TALL : BROAD;
  const placed = useMemo(() => shelf && place(shelf, shape), [shelf, shape]);
  const measure = useMeasure();
  const drawing = useMemo(() => (shelf && placed && now ? drawAt(shelf, placed, now) : null), [shelf, placed, now]);
  const telling = useTelling();
  const table = useMemo(() => (now ? tableOf(now, telling) : NOTHING), [now, address.language]);
  const picked = address.more["valt"];
  const picks = usePicks(picked, drawing, shelf, now);
  const names = useNames(now);
  const title = say(address.of.length ? "titleAround" : "titleCounty", { name: names.join(say("and")) });
  const refusal = ever.refusal ?? answered.refusal;
  const about = address.of.length ? address.of : [address.county];
  if (refusal && isUnknown(refusal, about) && !answered.waiting) return <Choose unknown={refusal.name || about.join(", ")} />;
  return (
    <Exhibit
      title={title}
      names={names}
      lead={now && <Lead drawing={drawing} now={now} all={all} />}
      answered={ever.refusal ? ever : { ...answered, waiting: answered.waiting || ever.waiting }}
      request={{ document: MAP_AT, variables: asked }}
      table={table}
      picks={picks}
      picture={
        <>
          <Switches />
          {drawing && (
            <MapWindow key={`${asked.hops === 2}`} width={drawing.sheet.width} height={drawing.sheet.height} middle={middleOf(drawing, [picked, ...about])} seen={picked}>
              <MapPicture drawing={drawing} picked={picked} measure={measure} title={`${title}. ${say("drawing")}`} />
            </MapWindow>
          )}
          {drawing && shelf && now && <Notes drawing={drawing} shelf={shelf} now={now} all={all} />}
        </>
      }
    />
  );
}

function useTelling(): Telling {
  const say = useWords(MAP);
  const common = useWords(COMMON);
  const date = useDates();
  return {
    columns: { from: say("from"), verb: say("verb"), to: say("to"), kind: say("kind"), grade: say("grade") },
    kind: (noun) => (noun in MAP ? say(noun as keyof typeof MAP) : noun),
    grade: (edge) => {
      const gradings = edge.claims.map((claim) => claim.grading);
      const later = edge.grade === "POSSIBLE" ? seenFirst(gradings) : null;
      const seen = later ?? seenOf([edge]);
      const grading = { reason: later === null ? "" : "SEEN_LATER", seen: seen === null ? null : { text: seen } };
      return gradeWords({ grade: edge.grade, grading }, edge.status, common, date);
    },
    noVerb: say("noVerb"),
  };
}

/** What the map is of, for its heading: the county, or what it is drawn around, as it was called then. */
function useNames(now: Parameters<typeof tableOf>[0] | null): string[] {
  const { address } = usePlace();
  const facts = useFacts();
  return (address.of.length ? address.of : [address.county]).map((id) => {
    const node = now?.nodes.find((one) => one.key === id);
    return (node && calledOf(node)) ?? facts?.counties.find((one) => one.id === id)?.name ?? "…";
  });
}
