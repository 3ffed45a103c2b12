/** The marks of the map: its bands, boxes and lines, each a link that says which claims it draws. */
import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import { followed, usePlace } from "../../address/place";
import { lineOf } from "../../drawing/grades";
import { BOX } from "../../drawing/routes";
import type { Measure } from "../../drawing/text";
import { drawn } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { isWanted } from "../../words/sure";
import { useWords } from "../../words/words";
import { opensOf } from "./asked";
import { WITHOUT_LEVEL } from "./fold";
import { kindOf, Labels } from "./labels";
import type { Box, Drawing, Line } from "./layout";
import { badgesOf, pathOf, wordsOf } from "./strokes";
import { MAP } from "./words";

// So few lines say in words what they are without being pointed at.
const FEW = 24;
// More lines than this are drawn with less: they do not fade, nor are they pointed at from beside.
const MANY = 500;

export const isFew = ({ lines }: Drawing) => lines.length <= FEW;
export const isMany = ({ lines }: Drawing) => lines.length > MANY;

export const touches = (line: Line, key: string) => line.key === key || line.from === key || line.to === key;

/** All marks; the same until the date, the address or what is picked is another. */
export function useMarks(drawing: Drawing, picked: string | undefined, measure: Measure) {
  const { link } = usePlace();
  const level = useLevels();
  return useMemo(() => (
    <>
      {drawing.absent.map(({ key, x, y }) => <rect key={key} class="absent" x={x} y={y} {...BOX} rx={4} />)}
      <Bands drawing={drawing} picked={picked} />
      <Lines drawing={drawing} picked={picked} />
      <Labels drawing={drawing} level={level} measure={measure} />
      <Told drawing={drawing} measure={measure} />
    </>
  ), [drawing, picked, link, measure]);
}

interface MarksProps {
  readonly drawing: Drawing;
  readonly picked: string | undefined;
}

/** What the bands are called. */
function useLevels() {
  const common = useWords(COMMON);
  return (band: string) => (band in COMMON ? common(band as keyof typeof COMMON) : band);
}

// Stands in an address for what is picked.
const PICKED = "picked-here";

/** The links that pick a mark: their address is written once, however many marks there are. */
function usePicking(): (key: string) => string {
  const { link } = usePlace();
  const [before = "", after = ""] = link({ more: { valt: PICKED } }).split(PICKED);
  return (key) => `${before}${encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+")}${after}`;
}

function Bands({ drawing: { sheet, boxes }, picked }: MarksProps) {
  const picking = usePicking();
  const level = useLevels();
  const say = useWords(MAP);
  const count = (claims: number) => (claims === 1 ? say("oneLine") : say("lines", { count: claims }));
  return (
    <>
      {sheet.bands.map(({ band, x, y, height, width }) => (
        <g key={band} role="group" aria-label={level(band)}>
          <rect class="band" x={x} y={y} width={width} height={height} rx={6} />
          <text class="band-name" x={x + 14} y={y + 22} aria-hidden="true">{level(band)}</text>
          {boxes.filter((box) => box.band === band).map((box) => markOfBox({
            box, href: picking(box.key), picked: box.key === picked,
            label: [box.label, level(box.band), count(box.claims.length)].join(", "),
          }))}
        </g>
      ))}
    </>
  );
}

interface BoxProps {
  readonly box: Box;
  readonly href: string;
  readonly picked: boolean;
  readonly label: string;
}

// Marks are made by functions that are called: to keep a component for each of thousands is half the work of drawing them.
function markOfBox({ box, href, picked, label }: BoxProps) {
  const { key, x, y, many, folded } = box;
  const kind = kindOf(box);
  const mark = (
    <a key={key} class={picked ? "node is-picked" : "node"} href={href} aria-label={label} lang={key === WITHOUT_LEVEL ? undefined : "sv"}
      data-key={key} data-box={key} aria-current={picked ? "true" : undefined} {...drawn(box.claims)}>
      {many && <rect class={`${kind} box-under`} x={x + 4} y={y + 4} {...BOX} rx={4} />}
      <rect class={kind} x={x} y={y} {...BOX} rx={4} />
    </a>
  );
  return folded ? <Fragment key={key}>{mark}<Opener box={box} /></Fragment> : mark;
}

const OPENER = 13;

/** Shows one by one what stands in a box. */
function Opener({ box }: { box: Box }) {
  const { address, go, link } = usePlace();
  const say = useWords(MAP);
  const [x, y] = [box.x + BOX.width, box.y + BOX.height];
  const to = { more: { öppna: [...opensOf(address), box.key].join("|"), valt: null } };
  const open = (event: MouseEvent & { currentTarget: Element }) => followed(event, () => {
    // It goes away with its box: who came by the keyboard goes on from the window.
    event.currentTarget.closest<HTMLElement>(".map-pane")?.focus({ preventScroll: true });
    go(to, true);
  });
  return (
    <a class="opener" href={link(to)} aria-label={say("openOf", { label: box.label })} onClick={open}>
      <circle class="box" cx={x} cy={y} r={OPENER} />
      <path class="line" d={`M${x - 6} ${y}H${x + 6}M${x} ${y - 6}V${y + 6}`} />
    </a>
  );
}

function Lines({ drawing, picked }: MarksProps) {
  const picking = usePicking();
  const common = useWords(COMMON);
  const say = useWords(MAP);
  const { lines, boxes } = drawing;
  const known = new Map(boxes.map((box) => [box.key, box]));
  const [few, many] = [isFew(drawing), isMany(drawing)];
  return (
    <g role="group" aria-label={say("verb")} lang="sv">
      {lines.map((line) => markOfLine({
        line, href: picking(line.key), picked: line.key === picked,
        thin: many, reached: few || (picked !== undefined && touches(line, picked)),
        label: `${labelOf(line, known)} (${common(isWanted(line.status) ? line.status : line.grade)})`,
      }))}
    </g>
  );
}

export function labelOf(line: Line, boxes: ReadonlyMap<string, Box>): string {
  return `${boxes.get(line.from)?.label ?? ""} ${line.verbs.join(", ")} ${boxes.get(line.to)?.label ?? ""}`;
}

interface LineProps {
  readonly line: Line;
  readonly href: string;
  readonly picked: boolean;
  /** Whether the tab key comes to it. */
  readonly reached: boolean;
  /** Whether it is drawn with less, and pointed at on the line itself, not near it too. */
  readonly thin: boolean;
  readonly label: string;
}

function markOfLine({ line, href, picked, reached, thin, label }: LineProps) {
  const path = thin ? pathOf(line.route, 0) : pathOf(line.route);
  return (
    <a key={line.key} class={picked ? "tie is-picked" : "tie"} href={href} aria-label={label} data-key={line.key} tabIndex={reached ? 0 : -1}
      aria-current={picked ? "true" : undefined} {...drawn(line.claims)}>
      {!thin && <path class="reach" d={path} />}
      <path class={strokeOf(line)} d={path} />
    </a>
  );
}

export const strokeOf = (line: Line) => `${lineOf(line.grade, line.status)}${line.denied ? " line-broken line-denied" : ""}`;

/** What lines say without being pointed at: all in words where they are few, else only what is at odds. */
function Told({ drawing, measure }: { drawing: Drawing; measure: Measure }) {
  const { lines, boxes } = drawing;
  const known = new Map(boxes.map((box) => [box.key, box]));
  const few = isFew(drawing);
  const told = few ? wordsOf(lines, known, measure, (line) => line.route.labelled) : badgesOf(lines);
  return <>{told.map((one) => <text key={one.key} class={few ? "line-words" : "badge"} x={one.x} y={one.y} aria-hidden="true">{one.text}</text>)}</>;
}
