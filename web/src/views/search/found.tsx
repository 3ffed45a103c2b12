/** The claims that were found, each with when it held and where it is said. */
import { Link, usePlace } from "../../address/place";
import { drawn } from "../../frame/exhibit";
import type { Table } from "../../frame/table";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { marked } from "./narrowing";
import { SEARCH_WORDS } from "./words";

export function Claims({ table, total, words }: { table: Table; total: number; words: readonly string[] }) {
  const { address } = usePlace();
  const say = useWords(SEARCH_WORDS);
  if (!table.rows.length) return null;
  return (
    <section>
      <h2>{say("claims")} <span class="quiet">({total})</span></h2>
      <ul class="said-list">
        {table.rows.map(({ key, claims, cells: [kind, sentence = "", when, where = "", grade] }) => (
          <li key={key} {...drawn(claims)}>
            <span lang="sv">
              {marked(sentence, words).map((bit, place) => (bit.marked ? <mark key={place}>{bit.text}</mark> : bit.text))}
            </span>
            <span class="said-foot">
              <span>{kind}</span>
              <span>{when}</span>
              <span>{grade}</span>
              <Link class="where" to={{ more: { valt: `rad:${key}` } }} over
                aria-current={address.more["valt"] === `rad:${key}` ? "true" : undefined}><Sentence text={where} names={table.names ?? []} /></Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
