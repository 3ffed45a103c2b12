/** A window on a large picture: it scrolls as a page does, is dragged, and grows and shrinks where one points. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../words/words";
import { held } from "./hands";
import { MAP } from "./words";

interface WindowProps {
  readonly width: number;
  readonly height: number;
  /** How far down what is there begins. */
  readonly begins: number;
  /** The mark to be seen in it, by its key. */
  readonly seen: string | undefined;
  readonly children: ComponentChildren;
}

// Below this, text of 15 pixels is smaller than 13.
const READABLE = 0.87;
const MOST = 2.5;
const STEP = 1.25;

interface Scale {
  readonly by: number;
  /** The point that stays where it is, in pixels from the window's corner. */
  readonly still: readonly [x: number, y: number];
}

export function MapWindow({ width, height, begins, seen, children }: WindowProps) {
  const say = useWords(MAP);
  const pane = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<Scale | null>(null);
  const before = useRef(1);
  const by = scale?.by ?? 1;
  const whole = () => {
    const { clientWidth = width, clientHeight = height } = pane.current ?? {};
    return Math.min(clientWidth / width, clientHeight / height, 1);
  };
  const readable = () => Math.min(1, Math.max(READABLE, (pane.current?.clientWidth ?? width) / width));
  const middle = (): Scale["still"] => [(pane.current?.clientWidth ?? 0) / 2, (pane.current?.clientHeight ?? 0) / 2];
  const zoom = (factor: number, still = middle()) =>
    setScale((now) => ({ by: Math.max(Math.min(whole(), READABLE), Math.min(MOST, (now?.by ?? 1) * factor)), still }));
  useLayoutEffect(() => setScale({ by: readable(), still: [0, 0] }), []);
  useLayoutEffect(() => {
    const ratio = by / before.current;
    before.current = by;
    if (!pane.current || !scale || ratio === 1) return;
    const [x, y] = scale.still;
    pane.current.scrollTo((pane.current.scrollLeft + x) * ratio - x, (pane.current.scrollTop + y) * ratio - y);
  }, [by]);
  const opened = scale !== null;
  useLayoutEffect(() => pane.current?.scrollTo(0, begins * by), [opened]);
  useEffect(() => (pane.current ? held(pane.current, zoom) : undefined), [width, height]);
  useEffect(() => {
    if (!seen || !opened || !pane.current) return;
    const mark = pane.current.querySelector(`[data-box="${CSS.escape(seen)}"]`);
    if (mark) reveal(pane.current, mark);
  }, [seen, opened]);
  return (
    <div class="map-window">
      <div class="map-size" role="group" aria-label={say("zoom")}>
        <button type="button" aria-label={say("smaller")} onClick={() => zoom(1 / STEP)}>−</button>
        <button type="button" aria-label={say("bigger")} onClick={() => zoom(STEP)}>+</button>
        <button type="button" onClick={() => setScale({ by: whole(), still: [0, 0] })}>{say("whole")}</button>
        <button type="button" onClick={() => setScale({ by: readable(), still: middle() })}>{say("readable")}</button>
      </div>
      <div class="map-pane" ref={pane} tabIndex={0} role="region" aria-label={say("window")}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === "+") zoom(STEP);
          if (event.key === "-") zoom(1 / STEP);
          if (event.key === "0") setScale({ by: whole(), still: [0, 0] });
        }}>
        <div class="map-sheet" style={{ width: `${width * by}px`, height: `${height * by}px` }}>{children}</div>
      </div>
    </div>
  );
}

/** Scrolls a window, and nothing around it, so that a mark that is not seen whole is in its middle. */
function reveal(pane: HTMLElement, mark: Element): void {
  const [out, own] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (own.left >= out.left && own.right <= out.right && own.top >= out.top && own.bottom <= out.bottom) return;
  pane.scrollBy((own.left + own.right - out.left - out.right) / 2, (own.top + own.bottom - out.top - out.bottom) / 2);
}
