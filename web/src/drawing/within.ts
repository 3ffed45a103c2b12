/** How wide a picture may be: it is laid out for its room, so that its text keeps its size. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const MOST = 1184;
const LEAST = 280;

/** The width in pixels of what the reference is set to; the widest until it is seen. */
export function useWithin<Within extends HTMLElement>(): [RefObject<Within | null>, number] {
  const within = useRef<Within>(null);
  const [width, setWidth] = useState(MOST);
  useLayoutEffect(() => {
    const element = within.current;
    if (!element) return;
    const measure = () => {
      // What is not shown has no width, and keeps the one it had.
      if (element.clientWidth) setWidth(Math.max(LEAST, Math.min(MOST, element.clientWidth)));
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return [within, width];
}

/** Pictures that are narrower than this are drawn tall. */
export const isNarrow = (room: number) => room < 600;
