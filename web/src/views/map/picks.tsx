/** What each mark of the map stands for when it is picked. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import type { Pick } from "../../frame/picked";
import { COMMON } from "../../words/common";
import { useWords } from "../../words/words";
import { opensOf } from "./asked";
import type { Shelf } from "./fold";
import type { Box, Drawing } from "./layout";
import { labelOf } from "./marks";
import type { Now } from "./query";
import { MAP } from "./words";

export function usePicks(drawing: Drawing | null, shelf: Shelf | null, now: Now | null): ReadonlyMap<string, Pick> {
  return useMemo(() => {
    if (!drawing || !shelf || !now) return new Map();
    const boxes = new Map(drawing.boxes.map((box) => [box.key, box]));
    return new Map<string, Pick>([
      ...now.undrawn.map((claim): [string, Pick] => [claim.id, { label: claim.sentence, claims: [claim.id] }]),
      ...drawing.lines.map((line): [string, Pick] => [line.key, { label: labelOf(line, boxes), claims: line.claims }]),
      ...drawing.boxes.map((box): [string, Pick] => [
        box.key,
        { label: box.label, claims: box.claims, more: <More box={box} fold={shelf.folds.has(box.key)} /> },
      ]),
    ]);
  }, [drawing, shelf, now]);
}

function More({ box, fold }: { box: Box; fold: boolean }) {
  const { address } = usePlace();
  const say = useWords(MAP);
  const common = useWords(COMMON);
  if (fold) {
    const open = [...opensOf(address), box.key].join("|");
    return <p><Link class="button" to={{ more: { öppna: open, valt: null } }} over>{say("open")}</Link></p>;
  }
  return (
    <>
      {box.isHub && <p>{say("hub", { count: box.neighbours })}</p>}
      {box.grade !== "CERTAIN" && <p class="quiet">{common(box.grade)}</p>}
      <p class="map-on">
        {box.key.startsWith("actor/") && <Link to={{ view: "organ", of: [box.key] }}>{say("toBody")}</Link>}
        <Link to={{ view: "karta", of: [box.key] }}>{say("centre")}</Link>
      </p>
    </>
  );
}
