/** The menu with which a view is taken away: picture, paper, table, answer, request, link, citation. */
import { useEffect, useRef, useState } from "preact/hooks";
import { usePlace } from "../address/place";
import { format } from "../address/address";
import { gradesOf } from "../drawing/grades";
import { useMeasure } from "../drawing/letters";
import { useFacts } from "../frame/facts";
import { FRAME } from "../frame/frame.words";
import type { Cited } from "../frame/cited";
import type { Table } from "../frame/table";
import { COMMON } from "../words/common";
import { useDates } from "../words/dates";
import { useWords } from "../words/words";
import { captionOf, csv, fileName, save } from "./files";
import { type Around, pngOf, svgText } from "./picture";

export interface Request {
  readonly document: { toString(): string };
  readonly variables: unknown;
}

interface TakeAwayProps {
  readonly title: string;
  readonly table: Table;
  readonly cited: Cited;
  readonly request: Request;
  readonly answer: unknown;
  readonly pictured: boolean;
  /** What is shown is not yet what is asked for, or its sources are still to come: neither is taken away. */
  readonly waiting: boolean;
}

// Milliseconds: long enough to be read where one looks.
const TOLD_FOR = 4000;

export function TakeAway(props: TakeAwayProps) {
  const say = useWords(FRAME);
  const [told, tell] = useState("");
  const [byHand, giveByHand] = useState("");
  const { link, citation } = useCitation(props.title);
  const around = useAround(props, citation);
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const tellAWhile = (what: string) => {
    tell(what);
    setTimeout(() => tell(""), TOLD_FOR);
  };
  const take = (way: () => unknown) => {
    giveByHand("");
    if (menu.current) menu.current.open = false;
    void (async () => way())().catch(() => tellAWhile(say("failed")));
  };
  // A browser may not let a page write to the clipboard: then the text is there to be copied by hand.
  const copy = (text: string) => navigator.clipboard.writeText(text).then(() => tellAWhile(say("copied")), () => giveByHand(text));
  return (
    <div class="take">
      <details class="menu" ref={menu}>
        <summary>{told || say("take")}</summary>
        <ul>
          {useFiles(props, around).map(({ word, give }) => (
            <li key={word}><button type="button" disabled={props.waiting} onClick={() => take(give)}>{say(word)}</button></li>
          ))}
          <li><button type="button" onClick={() => take(() => window.print())}>{say("print")}</button></li>
          <li><a href={inGraphiql(props.request)}>{say("graphiql")}</a></li>
          <li><button type="button" onClick={() => take(() => copy(link))}>{say("copyLink")}</button></li>
          <li><button type="button" onClick={() => take(() => copy(citation))}>{say("copyCitation")}</button></li>
        </ul>
      </details>
      <span role="status" class="visually-hidden">{told}</span>
      {byHand && <ByHand text={byHand} onClose={() => giveByHand("")} />}
      <p class="only-printed citation">{citation}</p>
    </div>
  );
}

/** What could not be copied, chosen already, to be copied by the keyboard or a long press. */
function ByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const say = useWords(FRAME);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label class="by-hand">
      {say("byHand")}
      <input ref={field} type="text" readOnly value={text} onBlur={onClose} onKeyDown={(event) => event.key === "Escape" && onClose()} />
    </label>
  );
}

/** A menu closes when something else is pressed, and by Escape, which goes back to it. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const close = (event: Event) => {
      const open = menu.current?.open ? menu.current : null;
      if (!open) return;
      const escaped = event instanceof KeyboardEvent && event.key === "Escape";
      const elsewhere = event.type === "click" && event.target instanceof Node && !open.contains(event.target);
      if (escaped || elsewhere) open.open = false;
      if (escaped) open.querySelector("summary")?.focus();
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, [menu]);
}

/** The files that a view is taken away as, by the word on the button. */
function useFiles({ title, table, cited, request, answer, pictured }: TakeAwayProps, around: Around) {
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const page = (number: number) => common("page", { page: number });
  const words = { claims: say("claimIds"), sources: say("sources"), page };
  const text = (ending: string, type: string, content: string) =>
    save(fileName(title, ending), new Blob([content], { type: `${type};charset=utf-8` }));
  const pictures = [
    { word: "svg", give: async () => text("svg", "image/svg+xml", await svgText(place(), around)) },
    { word: "png", give: async () => save(fileName(title, "png"), await pngOf(place(), around)) },
  ] as const;
  return [
    ...(pictured ? pictures : []),
    { word: "csv", give: () => text("csv", "text/csv", csv(table, cited, words)) },
    { word: "json", give: () => text("json", "application/json", JSON.stringify({ ...plain(request), answer }, null, 2)) },
  ] as const;
}

/** What stands around the picture, so that it stands alone: of which date it is, and how sure. */
function useAround({ title, cited }: TakeAwayProps, citation: string): Around {
  const { at, surely, scenario } = usePlace().address;
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const date = useDates();
  const facts = useFacts();
  const measure = useMeasure();
  const proposal = facts?.scenarios.find((one) => one.id === scenario)?.name;
  const dated = [
    say("asOf", { at: date(at), grades: gradesOf(surely).map((grade) => common(grade)).join(", ") }),
    proposal && `${say("scenario")}: ${proposal}.`,
    say("dataOf", { loadedOn: facts?.loadedOn?.slice(0, 10) ?? "" }),
  ].filter(Boolean).join(" ");
  const places = { page: (page: number) => common("page", { page }), whole: say("wholeDocument") };
  return { title, dated, citation, sourcesOf: (told) => captionOf(cited.sources, told, places), numbers: cited.numbers, measure };
}

function useCitation(title: string) {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const facts = useFacts();
  const date = useDates();
  const link = new URL(format(address), window.location.href).href;
  const citation = say("citation", {
    title: /[.?!]$/u.test(title) ? title : `${title}.`,
    at: date(address.at),
    loadedOn: facts?.loadedOn?.slice(0, 10) ?? "",
    version: facts?.version?.slice(0, 8) ?? "",
    url: decodeURI(link),
  });
  return { link, citation };
}

/** The address at which the request stands in GraphiQL. */
function inGraphiql(request: Request): string {
  const { query, variables } = plain(request);
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

function plain(request: Request) {
  return { query: String(request.document).trim(), variables: request.variables };
}

function place(): Element {
  const found = document.querySelector("[data-picture]");
  if (!found) throw new Error("There is no picture on the page.");
  return found;
}
