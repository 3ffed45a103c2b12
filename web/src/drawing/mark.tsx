/** A mark of a picture: a real link with a name, which says what claims it draws. */
import type { ComponentChildren, JSX } from "preact";
import type { Change } from "../address/address";
import { followed, usePlace } from "../address/place";
import { drawn } from "../frame/exhibit";

type MarkProps = {
  /** Its name, with the words that are seen in it; without one they are the name. */
  readonly label?: string;
  readonly to: Change;
  readonly claims?: readonly string[];
  readonly picked?: boolean;
  /** Whether it keeps one step back: what picks on the page does, what leads to another view does not. */
  readonly over?: boolean;
  readonly children: ComponentChildren;
} & Pick<JSX.IntrinsicElements["a"], "class" | "tabIndex" | "lang">;

export function Mark({ label, to, claims, picked = false, over = true, children, class: own, ...rest }: MarkProps) {
  const { go, link } = usePlace();
  const classes = [own, picked && "is-picked"].filter(Boolean).join(" ");
  return (
    <a {...rest} {...(claims ? drawn(claims) : {})} {...(label ? { "aria-label": label } : {})} class={classes || undefined} href={link(to)}
      aria-current={picked ? "true" : undefined} onClick={(event: MouseEvent) => followed(event, () => go(to, over))}>
      {children}
    </a>
  );
}

type PickMarkProps = Omit<MarkProps, "to" | "over" | "picked" | "claims"> & {
  /** What stands in the address (`valt`) when it is picked. */
  readonly pick: string;
  readonly claims: readonly string[];
};

/** A mark that opens its claims beside the picture. */
export function PickMark({ pick, ...rest }: PickMarkProps) {
  const { more } = usePlace().address;
  return <Mark {...rest} to={{ more: { valt: pick } }} picked={more["valt"] === pick} />;
}
