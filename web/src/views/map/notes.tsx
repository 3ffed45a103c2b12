/** What is said above and below the map: how much there is, how it is drawn, what no line can show. */
import { Link, usePlace } from "../../address/place";
import { Legend } from "../../drawing/grades";
import { Entry, LegendOf } from "../../drawing/legend";
import { Explained, Silent } from "../../drawing/silent";
import { drawn } from "../../frame/exhibit";
import { useWords } from "../../words/words";
import type { Shelf } from "./fold";
import { type Drawing, ownOf } from "./layout";
import { opensOf } from "./asked";
import type { Now } from "./query";
import { MAP } from "./words";

interface LeadProps {
  readonly drawing: Drawing | null;
  readonly now: Now;
  /** How many bodies the areas asked about have in all; null where it is about bodies. */
  readonly all: number | null;
}

/** One line whose height stays, so that nothing under it moves with the date. */
export function Lead({ drawing, now, all }: LeadProps) {
  const { address } = usePlace();
  const say = useWords(MAP);
  const bodies = now.nodes.length;
  const lines = now.edges.length;
  if (!drawing) return <p class="map-lead">…</p>;
  const { own, others } = ownOf(now);
  const number = (count: number) => count.toLocaleString(address.language);
  const told = all === null || all < own
    ? (bodies === 1 ? say("oneBody") : say("bodies", { count: number(bodies) }))
    : say(others === 1 ? "ofAllOne" : "ofAll", { own: number(own), all: number(all), others: number(others) });
  const counted = { bodies: told, lines: lines === 1 ? say("oneLine") : say("lines", { count: number(lines) }) };
  const possible = address.surely === "kanske" ? 0 : now.onlyPossible;
  return (
    <p class="map-lead">
      {bodies === 0 ? say("empty") : lines === 0 ? say("bare") : say("count", counted)}
      {possible > 0 && <> <Link to={{ surely: "kanske" }} over>{say("possible", { count: possible })}</Link></>}
      {now.thingsCut + now.claimsCut > 0 && <> {say("cut", { things: now.thingsCut, claims: now.claimsCut })}</>}
    </p>
  );
}

export function Notes({ drawing, shelf, now, all }: LeadProps & { drawing: Drawing; shelf: Shelf }) {
  const { address } = usePlace();
  const say = useWords(MAP);
  const missing = (all ?? 0) - ownOf(now).own;
  const opened = opensOf(address);
  return (
    <div class="map-notes">
      <Legend />
      <LegendOf label={say("boxes")}>
        <Entry of=".box:not(.box-context)"><Swatch kind="box box-certain" />{say("own")}</Entry>
        <Entry of=".box-context"><Swatch kind="box box-context" />{say("around")}</Entry>
        {drawing.boxes.some((box) => box.many) && <Entry of=".box-under"><Swatch kind="box box-context" many />{say("several")}</Entry>}
        {drawing.absent.length > 0 && <Entry of=".absent"><Swatch kind="absent" />{say("absent")}</Entry>}
        {drawing.lines.some((line) => line.denied) && <Entry sign="✕">{say("denied")}</Entry>}
      </LegendOf>
      <p class="quiet map-help">{say("help")}</p>
      {opened.map((key) => {
        const label = shelf.folds.get(key)?.label;
        const others = opened.filter((one) => one !== key).join("|");
        return label && <p key={key}><Link to={{ more: { öppna: others } }} over>{say("close", { label })}</Link></p>;
      })}
      {missing > 0 && <p class="quiet">{missing === 1 ? say("missingOne") : say("missing", { count: missing })}</p>}
      {now.edges.length === 0 && <><Explained explanation={now.explanation} /><Silent onlyPossible={0} /></>}
      <Undrawn now={now} />
    </div>
  );
}

function Swatch({ kind, many = false }: { kind: string; many?: boolean }) {
  return (
    <svg class="drawing map" width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
      {many && <rect class={kind} x="5" y="5" width="27" height="12" rx="2" />}
      <rect class={kind} x="1.5" y="1.5" width="27" height="12" rx="2" />
    </svg>
  );
}

function Undrawn({ now }: { now: Now }) {
  const say = useWords(MAP);
  if (!now.undrawn.length) return null;
  return (
    <details class="map-undrawn">
      <summary>{say("undrawn", { count: now.undrawn.length })}</summary>
      <p class="quiet">{say("undrawnWhy")}</p>
      <ul lang="sv">
        {now.undrawn.map((claim) => (
          <li key={claim.id}>
            <Link to={{ more: { valt: claim.id } }} over {...drawn([claim.id])}>{claim.sentence}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
