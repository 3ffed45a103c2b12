/** The numbered sources under a view, and the numbers that stand in its table. */
import { Link } from "../address/place";
import type { Refusal } from "../asking/ask";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { type Citation, type Cited, numbersOf } from "./cited";
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
  return (
    <section class="sources" aria-labelledby="sources-head" aria-busy={waiting}>
      <details>
        <summary id="sources-head">{say("sourcesOf")}{!waiting && ` (${cited.sources.length})`}</summary>
        {waiting && <Waiting />}
        <ol>
          {cited.sources.map((source, place) => (
            <li key={place} value={place + 1}><CitationOf source={source} /></li>
          ))}
        </ol>
      </details>
    </section>
  );
}

export function CitationOf({ source }: { source: Citation }) {
  const common = useWords(COMMON);
  return (
    <cite lang="sv">
      <Link to={{ view: "källor", of: [source.documentId], more: source.section ? { avsnitt: source.section } : {} }}>{source.title}</Link>
      {source.section && `, ${source.section}`}
      {source.page !== null && `, ${common("page", { page: source.page })}`}
    </cite>
  );
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
