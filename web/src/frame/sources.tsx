/** The numbered sources under a view, and the numbers that stand in its table. */
import { Fragment } from "preact";
import { Link } from "../address/place";
import type { Refusal } from "../asking/ask";
import { COMMON } from "../words/common";
import { type Given, useWords } from "../words/words";
import { byDocument, type Citation, type Cited, type CitedDocument, numbersOf } from "./cited";
import { FRAME } from "./frame.words";
import { Refusing, Waiting } from "./states";
import type { Row } from "./table";

interface SourcesProps {
  readonly cited: Cited;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
}

export function Sources({ cited, waiting, refusal }: SourcesProps) {
  const say = useWords(FRAME);
  if (refusal) return <Refusing refusal={refusal} />;
  if (!cited.sources.length && !waiting) return null;
  const documents = byDocument(cited.sources);
  const counts = { places: cited.sources.length, documents: documents.length };
  return (
    <section class="sources" aria-labelledby="sources-head" aria-busy={waiting}>
      <details>
        <summary id="sources-head">{say("sourcesOf")}{!waiting && ` (${placesIn(counts, say)})`}</summary>
        {waiting && <Waiting />}
        {documents.map((document) => <DocumentCited key={document.documentId} document={document} />)}
      </details>
    </section>
  );
}

/** How much it is: sections of one document are not as many documents. */
function placesIn({ places, documents }: { places: number; documents: number }, say: (key: keyof typeof FRAME, given?: Given) => string): string {
  const [where, which] = [places === 1 ? say("onePlace") : say("places", { places }), documents === 1 ? say("oneDocument") : say("documents", { documents })];
  return `${where} ${which}`;
}

function DocumentCited({ document: { documentId, title, places } }: { document: CitedDocument }) {
  return (
    <div class="cited">
      <p lang="sv"><Link to={{ view: "källor", of: [documentId] }}>{title}</Link></p>
      <ol>
        {places.map((place) => <li key={place.number} value={place.number}><cite><ToPlace source={place} /></cite></li>)}
      </ol>
    </div>
  );
}

/** The sources of a claim: each document once, with the places in it. */
export function CitationsOf({ sources }: { sources: readonly Citation[] }) {
  return (
    <ul class="claim-sources">
      {byDocument(sources).map(({ documentId, title, places: [first, ...others] }) => (
        <li key={documentId}>
          <cite>
            <Link to={{ view: "källor", of: [documentId], more: sectionOf(first) }} lang="sv">{title}</Link>
            {first && isWithin(first) && <>, <PlaceOf source={first} /></>}
            {others.map((place) => <Fragment key={place.number}>; <ToPlace source={place} /></Fragment>)}
          </cite>
        </li>
      ))}
    </ul>
  );
}

/** Claims in sentences, each with where it is said. */
export function Told({ claims }: { claims: readonly { readonly id: string; readonly sentence: string; readonly sources: readonly Citation[] }[] }) {
  return <ul>{claims.map(({ id, sentence, sources }) => <li key={id}><span lang="sv">{sentence}</span> <CitationsOf sources={sources} /></li>)}</ul>;
}

const sectionOf = (source: Citation | undefined): Record<string, string> => (source?.section ? { avsnitt: source.section } : {});

const isWithin = ({ section, page }: Citation): boolean => Boolean(section) || page !== null;

function ToPlace({ source }: { source: Citation }) {
  return <Link to={{ view: "källor", of: [source.documentId], more: sectionOf(source) }}><PlaceOf source={source} /></Link>;
}

/** Where in a document: section and page, or all of it. */
function PlaceOf({ source }: { source: Citation }) {
  const common = useWords(COMMON);
  const say = useWords(FRAME);
  const { section, page } = source;
  const paged = page === null ? "" : common("page", { page });
  if (!isWithin(source)) return <>{say("wholeDocument")}</>;
  return <>{section && <span lang="sv">{section}</span>}{section && paged && ", "}{paged}</>;
}

export function Numbers({ row, numbers }: { row: Row; numbers: ReadonlyMap<string, readonly number[]> }) {
  const say = useWords(FRAME);
  if (!row.claims.length) return null;
  const own = numbersOf(row.claims, numbers).sort((a, b) => a - b);
  const shown = own.length ? own.map((one) => `[${one}]`).join(" ") : "…";
  return (
    <Link to={{ more: { valt: `rad:${row.key}` } }} over aria-label={`${shown} ${say("showSources")}: ${row.cells[0] ?? ""}`}>
      {shown}
    </Link>
  );
}
