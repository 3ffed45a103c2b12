/** What else can be looked at: lists of things with a heading each, to go on to. */
import type { ComponentChildren } from "preact";
import type { Change } from "../address/address";
import { Link } from "../address/place";
import { useTitle } from "../frame/title";
import "./choosing.css";

interface ChoicesProps {
  readonly head: string;
  /** Said where there is nothing to choose. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly called: string }[];
  readonly to: (id: string) => Change;
}

export function Choices({ head, none, choices, to }: ChoicesProps) {
  return (
    <section>
      <h2>{head}</h2>
      {choices.length === 0 && <p>{none}</p>}
      <ul>
        {choices.map(({ id, called }) => <li key={id}><Link to={to(id)} lang="sv">{called}</Link></li>)}
      </ul>
    </section>
  );
}

/** The choice of something else, under a view: open where the view itself is empty. */
export function Others({ summary, open, children }: { summary: string; open: boolean; children: ComponentChildren }) {
  return (
    <details class="others" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** A page that asks what it shall be about. */
export function ChoosingPage({ title, lead, children }: { title: string; lead: ComponentChildren; children?: ComponentChildren }) {
  useTitle(title);
  return (
    <article>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </article>
  );
}
