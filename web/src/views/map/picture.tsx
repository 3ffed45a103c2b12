/** The map drawn: bands, boxes, lines; over them, strong and in words, what is pointed at or picked. */
import { useMemo, useState } from "preact/hooks";
import { followed, usePlace } from "../../address/place";
import { boxOf, lineOf } from "../../drawing/grades";
import { BOX } from "../../drawing/routes";
import { measured } from "../../drawing/text";
import { drawn } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { isWanted } from "../../words/sure";
import { useWords } from "../../words/words";
import type { Box, Drawing, Line } from "./layout";
import { badgesOf, type Direction, nextBox, pathOf, saying, wordsOf } from "./strokes";
import { MAP } from "./words";

// So few lines say in words what they are without being pointed at.
const FEW = 24;
// More lines than this are drawn with less: they do not fade, nor are they pointed at from beside.
const MANY = 500;

interface PictureProps {
  readonly drawing: Drawing;
  readonly picked: string | undefined;
  readonly title: string;
}

export function MapPicture({ drawing, picked, title }: PictureProps) {
  const { go } = usePlace();
  const [pointed, point] = useState<string | null>(null);
  const near = pointed ?? picked ?? null;
  const marks = useMarks(drawing, picked);
  const { width, height } = drawing.sheet;
  const strong = useMemo(() => (near === null ? [] : drawing.lines.filter((line) => touches(line, near))), [drawing, near]);
  const light = drawing.lines.length < MANY;
  const few = drawing.lines.length <= FEW;
  const classes = ["drawing", "map", few && "is-few", light && "is-light", light && strong.length > 0 && "is-pointed"];
  const keyOf = (target: EventTarget | null) =>
    (target instanceof Element && target.closest("[data-key]")?.getAttribute("data-key")) || null;
  return (
    <svg class={classes.filter(Boolean).join(" ")} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}
      onPointerOver={(event) => event.pointerType === "mouse" && point(keyOf(event.target))}
      onPointerLeave={() => point(null)}
      onFocusIn={(event) => point(keyOf(event.target))}
      onFocusOut={() => point(null)}
      onKeyDown={(event) => stepped(event, drawing.boxes)}
      onClick={(event) => {
        const key = keyOf(event.target);
        if (key) followed(event, () => go({ more: { valt: key } }, true));
      }}>
      {marks}
      <Strong drawing={drawing} near={near} lines={strong} />
    </svg>
  );
}

const touches = (line: Line, key: string) => line.key === key || line.from === key || line.to === key;

function stepped(event: KeyboardEvent & { currentTarget: Element }, boxes: readonly Box[]): void {
  const from = event.target instanceof Element ? event.target.getAttribute("data-box") : null;
  if (!from || !event.key.startsWith("Arrow")) return;
  const next = nextBox(boxes, from, event.key as Direction);
  event.preventDefault();
  if (next) event.currentTarget.querySelector<SVGElement>(`[data-box="${CSS.escape(next)}"]`)?.focus();
}

/** All marks; the same until the date, the address or what is picked is another. */
function useMarks(drawing: Drawing, picked: string | undefined) {
  const { link } = usePlace();
  const common = useWords(COMMON);
  const say = useWords(MAP);
  return useMemo(() => {
    const { sheet, boxes, lines, absent } = drawing;
    const known = new Map(boxes.map((box) => [box.key, box]));
    const few = lines.length <= FEW;
    const told = few ? wordsOf(lines, known, measured, (line) => line.route.labelled) : [];
    const badges = few ? [] : badgesOf(lines);
    const level = (band: string) => (band in COMMON ? common(band as keyof typeof COMMON) : band);
    const href = (key: string) => link({ more: { valt: key } });
    return (
      <>
        {sheet.bands.map(({ band, ...at }) => <rect key={band} class="band" {...at} rx={6} />)}
        {absent.map(({ key, x, y }) => <rect key={key} class="absent" x={x} y={y} {...BOX} rx={4} />)}
        {sheet.bands.map(({ band, x, y }) => (
          <g key={band} role="group" aria-label={level(band)}>
            <text class="band-name" x={x + 14} y={y + 22} aria-hidden="true">{level(band)}</text>
            {boxes.filter((box) => box.band === band).map((box) => (
              <BoxOf key={box.key} box={box} href={href(box.key)} picked={box.key === picked}
                label={[named(box), level(box.band), count(say, box.claims.length)].join(", ")} />
            ))}
          </g>
        ))}
        <g role="group" aria-label={say("verb")} lang="sv">
          {lines.map((line) => (
            <LineOf key={line.key} line={line} href={href(line.key)} picked={line.key === picked}
              thin={lines.length > MANY} reached={few || (picked !== undefined && touches(line, picked))}
              label={`${labelOf(line, known)} (${common(isWanted(line.status) ? line.status : line.grade)})`} />
          ))}
        </g>
        {badges.map((one) => <text key={one.key} class="badge" x={one.x} y={one.y} aria-hidden="true">{one.text}</text>)}
        {told.map((one, place) => <text key={place} class="line-words" x={one.x} y={one.y} aria-hidden="true">{one.text}</text>)}
      </>
    );
  }, [drawing, picked, link]);
}

const count = (say: ReturnType<typeof useWords<keyof typeof MAP>>, claims: number) =>
  claims === 1 ? say("oneLine") : say("lines", { count: claims });

/** Its name, with the words that are seen in the box where they are cut. */
function named({ label, text }: Box): string {
  const seen = text.join(" ");
  const cut = seen.replace(/…$/u, "");
  return label.startsWith(cut) && /^(\s|$)/u.test(label.slice(cut.length)) ? label : `${seen}: ${label}`;
}

export function labelOf(line: Line, boxes: ReadonlyMap<string, Box>): string {
  return `${boxes.get(line.from)?.label ?? ""} ${line.verbs.join(", ")} ${boxes.get(line.to)?.label ?? ""}`;
}

function BoxOf({ box, href, picked, label }: { box: Box; href: string; picked: boolean; label: string }) {
  const { key, x, y, text, inScope, many, isHub, grade } = box;
  const kind = `${boxOf(grade)}${inScope ? "" : " box-context"}`;
  const top = y + BOX.height / 2 - (text.length - 1) * 9 + 5;
  return (
    <a class={picked ? "node is-picked" : "node"} href={href} aria-label={label} lang="sv" data-key={key} data-box={key}
      aria-current={picked ? "true" : undefined} {...drawn(box.claims)}>
      {many && <rect class={`${kind} box-under`} x={x + 4} y={y + 4} {...BOX} rx={4} />}
      <rect class={kind} x={x} y={y} {...BOX} rx={4} />
      {text.map((line, place) => <text key={place} x={x + BOX.width / 2} y={top + place * 18}>{`${line} `}</text>)}
      {isHub && <text x={x + BOX.width - 12} y={y + 16} aria-hidden="true">⋯</text>}
    </a>
  );
}

interface LineProps {
  readonly line: Line;
  readonly href: string;
  readonly picked: boolean;
  /** Whether the tab key comes to it. */
  readonly reached: boolean;
  /** Whether it is pointed at on the line itself, and not near it too. */
  readonly thin: boolean;
  readonly label: string;
}

function LineOf({ line, href, picked, reached, thin, label }: LineProps) {
  const path = pathOf(line.route);
  return (
    <a class={picked ? "tie is-picked" : "tie"} href={href} aria-label={label} data-key={line.key} tabIndex={reached ? 0 : -1}
      aria-current={picked ? "true" : undefined} {...drawn(line.claims)}>
      {!thin && <path class="reach" d={path} />}
      <path class={strokeOf(line)} d={path} />
    </a>
  );
}

const strokeOf = (line: Line) => `${lineOf(line.grade, line.status)}${line.denied ? " line-broken line-denied" : ""}`;

/** What is pointed at, once more over all: nothing of it is a mark of its own. */
function Strong({ drawing, near, lines }: { drawing: Drawing; near: string | null; lines: readonly Line[] }) {
  const boxes = useMemo(() => new Map(drawing.boxes.map((box) => [box.key, box])), [drawing]);
  if (near === null) return null;
  const ends = new Set(lines.flatMap((line) => [line.from, line.to]));
  const words = wordsOf(lines, boxes, measured, (line) => (line.from === near ? "to" : line.to === near ? "from" : line.route.labelled));
  return (
    <g class="strong" aria-hidden="true">
      {lines.map((line) => <path key={line.key} class={strokeOf(line)} d={pathOf(line.route)}><title>{saying(line)}</title></path>)}
      {[...ends].map((key) => {
        const box = boxes.get(key);
        return box && <rect key={key} class="ring" x={box.x - 2} y={box.y - 2} width={BOX.width + 4} height={BOX.height + 4} rx={6} />;
      })}
      {words.map((one, place) => <text key={place} class="line-words" x={one.x} y={one.y} lang="sv">{one.text}</text>)}
    </g>
  );
}
