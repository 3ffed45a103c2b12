/** A document and everything it says: its sections as a tree, and what the chosen one says. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { isUnknown } from "../../asking/ask";
import { drawn, Exhibit } from "../../frame/exhibit";
import { judged } from "../../words/sure";
import { Paging } from "../../frame/paging";
import { groupsOf, type Table } from "../../frame/table";
import type { DocumentSaysQuery } from "../../gql/graphql";
import { COMMON } from "../../words/common";
import { kindsOf } from "../../words/kinds";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { DocumentList } from "./list";
import { DOCUMENT_SAYS, type Saying, saying } from "./query";
import { saidTable } from "./rows";
import { Sections } from "./sections";
import { SOURCES_WORDS } from "./words";

const PAGE = 100;
// Said of a document instead of a section: all of them.
const WHOLE = "*";

export function DocumentSays({ id }: { id: string }) {
  const { address } = usePlace();
  const say = useWords(SOURCES_WORDS);
  const chosen = address.more["avsnitt"] ?? WHOLE;
  const section = chosen === WHOLE ? null : chosen;
  const variables = { id, section, at: address.at, first: PAGE, after: address.more["efter"] ?? null };
  const answered = useAnswer(DOCUMENT_SAYS, variables);
  const { data, refusal } = answered;
  const source = saying(data?.entities?.nodes[0]);
  const table = useSaid(id, data);
  if (isUnknown(refusal, [id]) && !section) return <DocumentList unknown={id} />;
  const total = data?.claims?.totalCount ?? 0;
  const next = (data?.claims?.pageInfo.hasNextPage && data.claims.pageInfo.endCursor) || null;
  const paging = (over: boolean) => <Paging count={table.rows.length} total={total} next={next} over={over} />;
  return (
    <Exhibit title={source?.name ?? say("title")} names={source ? [source.name] : []} answered={answered}
      request={{ document: DOCUMENT_SAYS, variables }} table={table}
      lead={source && <Lead id={id} source={source} total={total} section={section} />}
      reading={source && total > 0 && (
        <div class="document">
          <Sections sections={data?.sections ?? []} chosen={section} />
          <div class="document-says">{paging(true)}<Says table={table} />{paging(false)}</div>
        </div>
      )}>
      {address.more["visa"] === "tabell" && paging(false)}
    </Exhibit>
  );
}

/** The table of what the document says. */
function useSaid(id: string, data: DocumentSaysQuery | null): Table {
  const { language } = usePlace().address;
  const say = useWords(SOURCES_WORDS);
  const common = useWords(COMMON);
  const date = useDates();
  return useMemo(() => saidTable(data?.claims?.nodes ?? [], id, [
    { key: "noun", label: say("kind") },
    { key: "said", label: say("said"), swedish: true },
    { key: "page", label: say("page") },
    { key: "when", label: say("when") },
    { key: "surely", label: say("surely") },
  ], {
    noun: (noun) => kindsOf(language, noun),
    page: (page) => common("page", { page }),
    date,
    grade: (one) => judged(one, common),
  }), [data, language]);
}

interface LeadProps {
  readonly id: string;
  readonly source: Saying;
  readonly total: number;
  readonly section: string | null;
}

function Lead({ id, source, total, section }: LeadProps) {
  const say = useWords(SOURCES_WORDS);
  const date = useDates();
  const told = total > 0 ? say("total", { count: total, section: section ?? say("all") }) : say("noSource");
  return (
    <>
      <p>
        {source.description && <span lang="sv">{source.description} </span>}
        {source.speaksOf && `${say("spoken", { speaksOf: date(source.speaksOf.text) })} `}
        {source.published && `${say("out", { published: date(source.published.text) })} `}
        <Sentence text={told} names={section ? [section] : []} />
      </p>
      <p class="further">
        <Link class="button" to={{ view: "källor" }}>{say("back")}</Link>{" "}
        <Link class="button" to={{ view: "organ", of: [id] }}>{say("about")}</Link>
      </p>
    </>
  );
}

function Says({ table }: { table: Table }) {
  const { address } = usePlace();
  const say = useWords(SOURCES_WORDS);
  return (
    <>
      {groupsOf(table).map(({ head, rows }) => (
        <section key={head}>
          <h2>{head} <span class="quiet">({rows.length})</span></h2>
          <ul class="said-list">
            {rows.map(({ key, claims, cells: [, sentence = "", page = "", when = "", grade = ""] }) => (
              <li key={key} {...drawn(claims)}>
                <span lang="sv">{sentence}</span>
                <span class="said-foot">
                  <Link class="where" to={{ more: { valt: `rad:${key}` } }} over aria-current={address.more["valt"] === `rad:${key}` ? "true" : undefined}
                    aria-label={`${page || say("source")}: ${sentence}`}>{page || say("source")}</Link>
                  <span>{when}</span>
                  <span>{grade}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
