/** The map drawn: its marks; over them, strong and in words, what is pointed at or picked. */
import { useMemo, useState } from "preact/hooks";
import { followed, usePlace } from "../../address/place";
import { BOX } from "../../drawing/routes";
import type { Measure } from "../../drawing/text";
import type { Box, Drawing, Line } from "./layout";
import { isFew, isMany, strokeOf, touches, useMarks } from "./marks";
import { type Direction, nextBox, pathOf, saying, wordsOf } from "./strokes";

interface PictureProps {
  readonly drawing: Drawing;
  readonly picked: string | undefined;
  readonly title: string;
  readonly measure: Measure;
}

export function MapPicture({ drawing, picked, title, measure }: PictureProps) {
  const { go } = usePlace();
  const [pointed, point] = useState<string | null>(null);
  const near = pointed ?? picked ?? null;
  const marks = useMarks(drawing, picked, measure);
  const { width, height } = drawing.sheet;
  const strong = useMemo(() => (near === null ? [] : drawing.lines.filter((line) => touches(line, near))), [drawing, near]);
  const light = !isMany(drawing);
  const classes = ["drawing", "map", isFew(drawing) && "is-few", light && "is-light", light && strong.length > 0 && "is-pointed"];
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
      <Strong drawing={drawing} near={near} lines={strong} measure={measure} />
    </svg>
  );
}

function stepped(event: KeyboardEvent & { currentTarget: Element }, boxes: readonly Box[]): void {
  const from = event.target instanceof Element ? event.target.getAttribute("data-box") : null;
  if (!from || !event.key.startsWith("Arrow")) return;
  const next = nextBox(boxes, from, event.key as Direction);
  event.preventDefault();
  if (next) event.currentTarget.querySelector<SVGElement>(`[data-box="${CSS.escape(next)}"]`)?.focus();
}

interface StrongProps {
  readonly drawing: Drawing;
  readonly near: string | null;
  readonly lines: readonly Line[];
  readonly measure: Measure;
}

/** What is pointed at, once more over all: nothing of it is a mark of its own. */
function Strong({ drawing, near, lines, measure }: StrongProps) {
  const boxes = useMemo(() => new Map(drawing.boxes.map((box) => [box.key, box])), [drawing]);
  if (near === null) return null;
  const ends = new Set([near, ...lines.flatMap((line) => [line.from, line.to])]);
  const words = wordsOf(lines, boxes, measure, (line) => (line.from === near ? "to" : line.to === near ? "from" : line.route.labelled));
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
