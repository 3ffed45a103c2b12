/** How wide a picture may be: it is laid out for its room, so that its text keeps its size. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const PAGE = "main.page";
// Lines longer than this are not followed by the eye.
const MOST = 1184;
// What is left of the narrowest phone between its margins.
const LEAST = 280;

/** The width of the page's text, whatever is open beside the picture: to pick a mark moves none. */
export function useRoom(): number {
  const [width, setWidth] = useState(() => roomIn(document.querySelector(PAGE)) ?? MOST);
  useLayoutEffect(() => watched(document.querySelector(PAGE), setWidth), []);
  return width;
}

/** The width of what the reference is set to, which is less beside an open panel; the widest until it is seen. */
export function useWithin<Within extends HTMLElement>(): [RefObject<Within | null>, number] {
  const within = useRef<Within>(null);
  const [width, setWidth] = useState(MOST);
  useLayoutEffect(() => watched(within.current, (room) => setWidth(Math.min(MOST, room))), []);
  return [within, width];
}

function watched(element: Element | null, tell: (room: number) => void): (() => void) | undefined {
  if (!element) return undefined;
  const measure = () => {
    const room = roomIn(element);
    if (room !== null) tell(room);
  };
  measure();
  const watching = new ResizeObserver(measure);
  watching.observe(element);
  return () => watching.disconnect();
}

/** What is not shown has no width, and its picture keeps the one it had. */
function roomIn(element: Element | null): number | null {
  if (!element?.clientWidth) return null;
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.max(LEAST, element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

/** Pictures that are narrower than this are drawn tall. */
export const isNarrow = (room: number) => room < 600;
