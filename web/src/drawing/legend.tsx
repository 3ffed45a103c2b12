/**
 * What the marks of a picture mean. On the page it says so of all; under a picture that is taken away stands
 * what explains a mark that is in it: each entry tells which marks those are.
 */
import type { ComponentChildren } from "preact";

export function LegendOf({ label, children }: { label: string; children: ComponentChildren }) {
  return <ul class="legend" aria-label={label}>{children}</ul>;
}

type EntryProps = {
  /** A sample as an `<svg>`, if there is one, and the words. */
  readonly children: ComponentChildren;
} & (
  /** The marks that it explains, as a selector. */
  | { readonly of: string; readonly sign?: never }
  /** The sign that it explains, which stands in texts of the picture. */
  | { readonly sign: string; readonly of?: never }
);

export function Entry({ of, sign, children }: EntryProps) {
  return <li data-explains={of} data-sign={sign}>{sign && <span aria-hidden="true">{sign} </span>}{children}</li>;
}

/** How a picture is read, in words: taken away with it. */
export function Reading({ children }: { children: ComponentChildren }) {
  return <p class="quiet not-printed" data-reads>{children}</p>;
}
