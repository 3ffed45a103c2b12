/** What every view is shown in: a heading, a picture and its table, what is picked, sources, take-away. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../address/place";
import type { Answered } from "../asking/answer";
import { TakeAway, type Request } from "../takeaway/takeaway";
import { useDates } from "../words/dates";
import { Sentence } from "../words/sentence";
import { useWords } from "../words/words";
import { cite, type Cited } from "./cited";
import { type Claims, useClaims } from "./claims";
import { FRAME } from "./frame.words";
import { usePainted } from "./painted";
import { Sources } from "./sources";
import { Picked, type Pick } from "./picked";
import { claimsOf, type Table } from "./table";
import { TableOf } from "./tabled";
import { Refusing, Waiting } from "./states";
import { useTitle } from "./title";

interface ExhibitProps {
  /** What the view shows, with the name of what it is about: the heading, and the page's title. */
  readonly title: string;
  /** The names of the graph in the title. */
  readonly names?: readonly string[];
  /** A sentence or two that tell it in words: what was found, where it breaks, what is missing. */
  readonly lead?: ComponentChildren;
  /** The state of the request that everything here is from. */
  readonly answered: Answered<unknown>;
  readonly request: Request;
  /** The picture, an <svg>; a view without one shows its table alone. */
  readonly picture?: ComponentChildren;
  /** In the place of a picture, where there is nothing to draw: the same claims, set to be read. */
  readonly reading?: ComponentChildren;
  readonly table: Table;
  /** How many more claims are only possible at the date. */
  readonly onlyPossible?: number | undefined;
  /** What each key of a picked mark (`valt` in the address) stands for. */
  readonly picks?: ReadonlyMap<string, Pick>;
  /** More of the view, under its picture. */
  readonly children?: ComponentChildren;
}

// Milliseconds after which sources are asked for: who moves the date on does not stay to read them.
const SETTLED = 600;

export function Exhibit(props: ExhibitProps) {
  const { title, lead, answered } = props;
  useTitle(title);
  return (
    <article class="exhibit" aria-busy={answered.waiting}>
      <header class="exhibit-head">
        <h1><Sentence text={title} names={props.names ?? []} /></h1>
        {lead && <div class="lead">{lead}</div>}
        <OnlyPossible count={props.onlyPossible ?? 0} />
      </header>
      {answered.refusal && <Refusing refusal={answered.refusal} again={answered.again} />}
      {answered.waiting && <Waiting kept={Boolean(answered.data)} />}
      {answered.data !== null && !answered.refusal && <Shown {...props} />}
    </article>
  );
}

/** How much more is only possible at the date; and where that is shown, that nobody says that it held then. */
function OnlyPossible({ count }: { count: number }) {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const at = useDates()(address.at);
  if (address.surely === "kanske") return <p class="aside">{say("possibleShown", { at })}</p>;
  if (!count) return null;
  return <p class="aside"><Link to={{ surely: "kanske" }} over>{say(count === 1 ? "onePossible" : "possible", { count, at })}</Link></p>;
}

/** What was answered: picture or table, what is picked, the sources of all of it. */
function Shown({ title, names, answered, request, table, picture, reading, picks, children }: ExhibitProps) {
  const { address, go } = usePlace();
  const shown = useMemo(() => claimsOf(table), [table]);
  const claims = useClaims(shown, address.at, SETTLED);
  const cited = useMemo(() => citedOf(shown, claims), [shown, claims]);
  const shownFirst = picture ?? reading;
  const asTable = !shownFirst || address.more["visa"] === "tabell";
  const picked = picks?.get(address.more["valt"] ?? "") ?? rowPicked(table, address.more["valt"]);
  return (
    <>
      <div class="exhibit-bar">
        {shownFirst ? <Ways drawn={Boolean(picture)} /> : <span />}
        <TakeAway title={title} table={table} cited={cited} request={request} answer={answered.data} pictured={Boolean(picture)}
          waiting={answered.waiting || claims.waiting} />
      </div>
      <div class={picked ? "exhibit-body has-picked" : "exhibit-body"}>
        <div class={answered.waiting ? "exhibit-main is-waiting" : "exhibit-main"}>
          {shownFirst && <div class={pictureClass(asTable, Boolean(picture))} data-picture>{shownFirst}</div>}
          <Tabled title={title} names={names ?? []} table={table} asTable={asTable} numbers={cited.numbers} />
          {children}
        </div>
        {picked && <Picked pick={picked} onClose={() => go({ more: { valt: null } }, true)} />}
      </div>
      <Sources cited={cited} waiting={claims.waiting} refusal={claims.refusal} />
    </>
  );
}

interface TabledProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly table: Table;
  readonly asTable: boolean;
  readonly numbers: Cited["numbers"];
}

/** The table; beside a picture it is for paper only, and may be long: it waits until that is painted. */
function Tabled({ title, names, table, asTable, numbers }: TabledProps) {
  const behind = usePainted(table);
  const shown = asTable ? table : behind;
  if (!shown?.rows.length) return null;
  return (
    <div class={asTable ? "tabled" : "tabled only-printed"}>
      <TableOf title={title} titled={names} table={shown} numbers={numbers} />
    </div>
  );
}

/** A picture is printed with its table; what is set to be read, as its table alone, which has the numbers. */
function pictureClass(asTable: boolean, drawn: boolean): string {
  if (!drawn) return asTable ? "picture is-away" : "picture not-printed";
  return asTable ? "picture only-printed" : "picture";
}

function citedOf(shown: readonly string[], claims: Claims) {
  return cite(shown, new Map([...claims.told].map(([id, claim]) => [id, claim.sources])));
}

// A cell as long as this is a sentence, which the panel tells anyhow.
const LONG = 60;

function rowPicked(table: Table, key: string | undefined): Pick | null {
  const row = key === undefined ? undefined : table.rows.find((one) => `rad:${one.key}` === key);
  if (!row) return null;
  const [first = "", ...rest] = row.cells.filter(Boolean).slice(0, 2);
  const swedish = row.cells.filter((_, place) => table.columns[place]?.swedish);
  return {
    label: [first, ...rest.filter((cell) => cell.length < LONG)].join(" · "),
    names: [...swedish, ...(table.names ?? [])],
    claims: row.claims,
  };
}

function Ways({ drawn }: { drawn: boolean }) {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const asTable = address.more["visa"] === "tabell";
  const first = say(drawn ? "picture" : "text");
  return (
    <nav class="ways" aria-label={`${first} / ${say("table")}`}>
      <Link to={{ more: { visa: null } }} over aria-current={asTable ? undefined : "true"}>{first}</Link>
      <Link to={{ more: { visa: "tabell" } }} over aria-current={asTable ? "true" : undefined}>{say("table")}</Link>
    </nav>
  );
}

/** Marks of a picture read which claim ids they draw: `data-claims` on each, compared with the table. */
export const drawn = (claims: readonly string[]) => ({ "data-claims": JSON.stringify(claims) });

