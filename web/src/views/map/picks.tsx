/** What a mark of the map stands for when it is picked. */
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

/** The one that is picked, by its key: there may be thousands that could be. */
export function usePicks(key: string | undefined, drawing: Drawing | null, shelf: Shelf | null, now: Now | null): ReadonlyMap<string, Pick> {
  return useMemo(() => {
    const pick = key !== undefined && drawing && shelf && now && pickOf(key, drawing, shelf, now);
    return new Map(pick ? [[key, pick]] : []);
  }, [key, drawing, shelf, now]);
}

function pickOf(key: string, { boxes, lines }: Drawing, shelf: Shelf, now: Now): Pick | null {
  const box = boxes.find((one) => one.key === key);
  if (box) return { label: box.label, claims: box.claims, more: <More box={box} fold={shelf.folds.has(key)} /> };
  const line = lines.find((one) => one.key === key);
  if (line) return { label: labelOf(line, new Map(boxes.map((one) => [one.key, one]))), claims: line.claims };
  const claim = now.undrawn.find((one) => one.id === key);
  return claim ? { label: claim.sentence, claims: [claim.id] } : null;
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
