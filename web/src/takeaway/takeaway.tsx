/** The menu with which a view is taken away: picture, paper, table, answer, request, link, citation. */
import { useState } from "preact/hooks";
import { usePlace } from "../address/place";
import { format } from "../address/address";
import { useFacts } from "../frame/facts";
import { FRAME } from "../frame/frame.words";
import type { Cited } from "../frame/cited";
import type { Table } from "../frame/table";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { csv, fileName, pngOf, save, svgText } from "./files";

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
}

export function TakeAway({ title, table, cited, request, answer, pictured }: TakeAwayProps) {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const facts = useFacts();
  const [told, tell] = useState("");
  const url = () => new URL(format(address), window.location.href).href;
  const citation = () =>
    say("citation", {
      title,
      at: address.at,
      loadedOn: facts?.loadedOn?.slice(0, 10) ?? "",
      version: facts?.version?.slice(0, 8) ?? "",
      url: decodeURI(url()),
    });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    tell(say("copied"));
  };
  const text = (ending: string, type: string, content: string) =>
    save(fileName(title, ending), new Blob([content], { type: `${type};charset=utf-8` }));
  const words = { claims: say("claimIds"), sources: say("sources"), page: (page: number) => common("page", { page }) };
  const graphiql = `/graphql?${new URLSearchParams({
    query: String(request.document).trim(),
    variables: JSON.stringify(request.variables, null, 2),
  })}`;
  return (
    <div class="take">
      <details class="menu">
        <summary>{say("take")}</summary>
        <ul>
          {pictured && <li><button type="button" onClick={() => void svgText(picture()).then((file) => text("svg", "image/svg+xml", file))}>{say("svg")}</button></li>}
          {pictured && <li><button type="button" onClick={() => void pngOf(picture()).then((blob) => save(fileName(title, "png"), blob))}>{say("png")}</button></li>}
          <li><button type="button" onClick={() => window.print()}>{say("print")}</button></li>
          <li><button type="button" onClick={() => text("csv", "text/csv", csv(table, cited, words))}>{say("csv")}</button></li>
          <li><button type="button" onClick={() => text("json", "application/json", JSON.stringify({ ...plain(request), answer }, null, 2))}>{say("json")}</button></li>
          <li><a href={graphiql}>{say("graphiql")}</a></li>
          <li><button type="button" onClick={() => void copy(url())}>{say("copyLink")}</button></li>
          <li><button type="button" onClick={() => void copy(citation())}>{say("copyCitation")}</button></li>
        </ul>
      </details>
      <span role="status" class="quiet">{told}</span>
      <p class="only-printed citation">{citation()}</p>
    </div>
  );
}

function plain(request: Request) {
  return { query: String(request.document).trim(), variables: request.variables };
}

function picture(): SVGSVGElement {
  const found = document.querySelector<SVGSVGElement>("[data-picture] svg");
  if (!found) throw new Error("There is no picture on the page.");
  return found;
}
