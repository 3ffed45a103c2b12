/** A window on a large picture: it scrolls as a page does, is dragged, and grows and shrinks where one points. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../words/words";
import { Camera, type Size } from "./camera";
import { held } from "./hands";
import { SeenHere } from "./labels";
import type { Point } from "../../drawing/routes";
import { farSize, type Seen, seenIn, UNSEEN } from "./tiles";
import { MAP } from "./words";

interface WindowProps extends Size {
  /** The middle of what one came for. */
  readonly middle: Point;
  /** The mark to be seen in it, by its key. */
  readonly seen: string | undefined;
  readonly children: ComponentChildren;
}

const STEP = 1.25;

export function MapWindow({ width, height, middle, seen, children }: WindowProps) {
  const say = useWords(MAP);
  const pane = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  // What is picked is gone to at once; else one sees all there is, and goes nearer.
  const { camera, by } = useCamera(pane, sheet, { width, height }, (own) => (seen ? own.showReadable(middle) : own.showWhole()));
  const shown = useSeen(pane, sheet, by);
  const opened = by !== null;
  useEffect(() => {
    if (!seen || !opened || !pane.current) return;
    const mark = pane.current.querySelector(`[data-box="${CSS.escape(seen)}"]`);
    if (mark) reveal(pane.current, mark);
  }, [seen, opened]);
  const keys: Record<string, () => void> = {
    "+": () => camera.current?.zoom(STEP),
    "-": () => camera.current?.zoom(1 / STEP),
    "0": () => camera.current?.showWhole(),
  };
  return (
    <div class="map-window">
      <div class="map-size" role="group" aria-label={say("zoom")}>
        <button type="button" aria-label={say("smaller")} onClick={keys["-"]}>−</button>
        <button type="button" aria-label={say("bigger")} onClick={keys["+"]}>+</button>
        <button type="button" onClick={keys["0"]}>{say("whole")}</button>
        <button type="button" onClick={() => camera.current?.showReadable(middle)}>{say("readable")}</button>
      </div>
      <div class="map-pane" ref={pane} tabIndex={0} role="region" aria-label={say("window")}
        onKeyDown={(event) => event.ctrlKey || event.metaKey || event.altKey || keys[event.key]?.()}>
        <div class="map-sheet" ref={sheet} style={{ width: `${width * (by ?? 1)}px`, height: `${height * (by ?? 1)}px` }}>
          <div class={farSize(by ?? 1) === null ? "map-drawing" : "map-drawing is-far"} style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${by ?? 1})` }}>
            {by !== null && <SeenHere.Provider value={shown}>{children}</SeenHere.Provider>}
          </div>
          <div class="map-veil" />
        </div>
      </div>
    </div>
  );
}

type Held = RefObject<HTMLDivElement | null>;

/** How big the picture is drawn, once its window is known and it is opened in it; and what makes it bigger or smaller. */
function useCamera(pane: Held, sheet: Held, size: Size, open: (camera: Camera) => void) {
  const camera = useRef<Camera | null>(null);
  const [by, draw] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!pane.current || !sheet.current) return;
    const own = new Camera(pane.current, sheet.current, size, draw);
    const release = held(pane.current, (factor, still) => own.zoom(factor, still));
    camera.current = own;
    open(own);
    const appearing = own.isShown ? undefined : new ResizeObserver(() => {
      if (!own.isShown) return;
      appearing?.disconnect();
      open(own);
    });
    appearing?.observe(pane.current);
    return () => {
      appearing?.disconnect();
      release();
      own.close();
    };
  }, [size.width, size.height]);
  useLayoutEffect(() => camera.current?.drawn(), [by]);
  return { camera, by };
}

/** What of the picture its window shows, in tiles: the same while it is moved within them. */
function useSeen(pane: Held, sheet: Held, by: number | null): Seen {
  const [seen, see] = useState(UNSEEN);
  useLayoutEffect(() => {
    const window = pane.current;
    if (by === null || !window) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = window;
      const view = { left: scrollLeft - (sheet.current?.offsetLeft ?? 0), top: scrollTop, width: clientWidth, height: clientHeight };
      const next = seenIn(view, by);
      see((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(window);
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      watching.disconnect();
      window.removeEventListener("scroll", look);
    };
  }, [by]);
  return seen;
}

/** Scrolls a window, and nothing around it, so that a mark that is not seen whole is in its middle. */
function reveal(pane: HTMLElement, mark: Element): void {
  const [out, own] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (own.left >= out.left && own.right <= out.right && own.top >= out.top && own.bottom <= out.bottom) return;
  pane.scrollBy((own.left + own.right - out.left - out.right) / 2, (own.top + own.bottom - out.top - out.bottom) / 2);
}
