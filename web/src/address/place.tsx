/** The address as the parts of a page read it and move on from it. */
import { createContext, type ComponentChildren, type JSX } from "preact";
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { type Address, type Change, changed, format, parse } from "./address";

interface Place {
  readonly address: Address;
  /** Goes on to the address with a change; quick steps that stay in the view (`over`) are one. */
  readonly go: (change: Change, over?: boolean) => void;
  readonly link: (change: Change) => string;
}

const Here = createContext<Place | null>(null);

export function usePlace(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("A part of a page stands outside of <Placed>.");
  return place;
}

// Swedish dates are written as those of the address are; the day is that of whoever looks.
const today = () => new Date().toLocaleDateString("sv-SE");

// Milliseconds between steps that are one: a slider that is drawn is one step to go back over.
const ONE_MOVE = 700;
let lastStep = 0;

export function Placed({ children }: { children: ComponentChildren }) {
  const [address, setAddress] = useState(() => parse(window.location, today()));
  const go = useCallback((change: Change, over = false) => {
    const next = changed(parse(window.location, today()), change);
    const moving = over && Date.now() - lastStep < ONE_MOVE;
    lastStep = over ? Date.now() : 0;
    window.history[moving ? "replaceState" : "pushState"](null, "", format(next));
    setAddress(next);
    if (change.view && !over) arrive();
  }, []);
  useEffect(() => {
    const moved = () => setAddress(parse(window.location, today()));
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  useEffect(() => {
    document.documentElement.lang = address.language;
  }, [address.language]);
  const place = useMemo(
    () => ({ address, go, link: (change: Change) => format(changed(address, change)) }),
    [address, go],
  );
  return <Here.Provider value={place}>{children}</Here.Provider>;
}

/** Another view begins at its top, for who sees it and for who goes on by the keyboard. */
function arrive(): void {
  window.scrollTo(0, 0);
  document.getElementById("content")?.focus({ preventScroll: true });
}

type LinkProps = { to: Change; over?: boolean } & Omit<JSX.IntrinsicElements["a"], "href" | "role">;

/** A link within the explorer: a real one, that opens in a tab of its own too. `over` stays in the view. */
export function Link({ to, over = false, children, ...rest }: LinkProps) {
  const { go, link } = usePlace();
  return (
    <a {...rest} href={link(to)} onClick={(event) => followed(event, () => go(to, over))}>
      {children}
    </a>
  );
}

/** Follows a plain click here; one that asks for a new tab or window is the browser's. */
export function followed(event: MouseEvent, follow: () => void): void {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}
