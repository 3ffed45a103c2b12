/** What hands do with a window: drag it with a mouse, pinch it, or turn the wheel with a key held. */

type Zoom = (factor: number, still: readonly [x: number, y: number]) => void;

// A hand that moves less than this clicks.
const STILL = 4;

/** Listens until what it returns is called. */
export function held(pane: HTMLElement, zoom: Zoom): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const within = (x: number, y: number): [number, number] => {
    const { left, top } = pane.getBoundingClientRect();
    return [x - left, y - top];
  };
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), within(event.clientX, event.clientY));
  }, { signal, passive: false });
  pinched(pane, (factor, x, y) => zoom(factor, within(x, y)), signal);
  dragged(pane, signal);
  return () => leaving.abort();
}

function pinched(pane: HTMLElement, zoom: (factor: number, x: number, y: number) => void, signal: AbortSignal): void {
  let apart = 0;
  const between = ([one, other]: TouchList) =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  pane.addEventListener("touchstart", (event) => void (apart = between(event.touches)), { signal, passive: true });
  pane.addEventListener("touchmove", (event) => {
    const [one, other] = event.touches;
    if (!one || !other || !apart) return;
    event.preventDefault();
    const now = between(event.touches);
    zoom(now / apart, (one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2);
    apart = now;
  }, { signal, passive: false });
}

function dragged(pane: HTMLElement, signal: AbortSignal): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let moved = false;
  pane.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.pointerType !== "mouse" || event.button) return;
    from = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
  }, { signal });
  pane.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(x, y) < STILL) return;
    if (!moved) pane.setPointerCapture(event.pointerId);
    moved = true;
    pane.scrollTo(from.left - x, from.top - y);
  }, { signal });
  for (const end of ["pointerup", "pointercancel"] as const) pane.addEventListener(end, () => void (from = null), { signal });
  pane.addEventListener("click", (event) => {
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    moved = false;
  }, { signal, capture: true });
  // Else the browser drags the link away.
  pane.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}
