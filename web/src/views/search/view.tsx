/** Search: names that are like the words, and everything said with them, the best first. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { ChoosingPage } from "../../drawing/choosing";
import { Exhibit } from "../../frame/exhibit";
import { judged } from "../../words/sure";
import { Paging } from "../../frame/paging";
import type { SearchQuery } from "../../gql/graphql";
import type { Table } from "../../frame/table";
import { COMMON } from "../../words/common";
import { kindOf } from "../../words/kinds";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import { Narrow } from "./facets";
import { Claims } from "./found";
import { NamesFound, useNames } from "./names";
import { conditions } from "./narrowing";
import { SEARCH } from "./query";
import { foundTable } from "./rows";
import "./search.css";
import { SEARCH_WORDS } from "./words";

const PAGE = 50;
const EXAMPLES = ["missbruk", "förankring", "stimulansmedel", "socialchefer"];

export function SearchView() {
  const words = usePlace().address.more["ord"]?.trim();
  return words ? <SearchFor key={words} words={words} /> : <Nothing />;
}

function Nothing() {
  const say = useWords(SEARCH_WORDS);
  const examples = EXAMPLES.map((one, place) => (
    <span key={one}>{place > 0 && ", "}<Link to={{ more: { ord: one } }} lang="sv">{one}</Link></span>
  ));
  return <ChoosingPage title={say("empty")} lead={<>{say("emptyMore")} {examples}.</>} />;
}

function SearchFor({ words }: { words: string }) {
  const { at, more } = usePlace().address;
  const say = useWords(SEARCH_WORDS);
  const variables = { words, where: conditions(more), at, first: PAGE, after: more["efter"] ?? null };
  const answered = useAnswer(SEARCH, variables);
  const { data } = answered;
  const table = useFound(data);
  const names = useNames(data?.search?.nodes ?? []);
  const claims = data?.claims;
  const total = claims?.totalCount ?? 0;
  const paging = <Paging count={table.rows.length} total={total} next={(claims?.pageInfo.hasNextPage && claims.pageInfo.endCursor) || null} />;
  return (
    <Exhibit title={say("title", { words })} answered={answered} request={{ document: SEARCH, variables }} table={table}
      lead={data && <Lead answer={data} names={names && { left: names.left, shown: names.there.length + names.elsewhere.length }} />}
      reading={claims && (
        <div class="found">
          <Narrow facets={claims.facets} />
          <div>
            {!more["efter"] && names && <NamesFound names={names} total={data?.search?.totalCount ?? 0} />}
            <Claims table={table} total={total} words={claims.words.map((one) => one.word)} />
            {paging}
          </div>
        </div>
      )}>
      {more["visa"] === "tabell" && paging}
    </Exhibit>
  );
}

/** The table of the claims that were found. */
function useFound(data: SearchQuery | null): Table {
  const { at, language } = usePlace().address;
  const say = useWords(SEARCH_WORDS);
  const common = useWords(COMMON);
  const date = useDates();
  return useMemo(() => foundTable(data?.claims?.nodes ?? [], [
    { key: "kind", label: say("kind") },
    { key: "said", label: say("claims"), swedish: true },
    { key: "when", label: say("when") },
    { key: "where", label: say("where") },
    { key: "surely", label: say("surely", { at: date(at) }) },
  ], {
    noun: ({ noun }) => kindOf(language, noun),
    page: (page) => common("page", { page }),
    date,
    grade: (claim) => judged(claim, common),
  }), [data, language]);
}

/** How many names and claims there are, of what is chosen. */
function Lead({ answer: { search, claims }, names }: { answer: SearchQuery; names: { readonly left: number; readonly shown: number } | null }) {
  const say = useWords(SEARCH_WORDS);
  const found = search?.totalCount ?? 0;
  if (!found && !claims?.totalCount) return <p>{say("nothing")}</p>;
  const missing = claims?.words.filter((one) => one.count === 0) ?? [];
  return (
    <p>
      {say("lead", { names: names?.left ? names.shown : found, claims: claims?.totalCount ?? 0 })}
      {missing.map(({ word }) => ` ${say("missing", { word })}`)}
      {claims?.nearest && ` ${say("nearest")}`}
    </p>
  );
}
