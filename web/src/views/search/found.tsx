/** What was found: names, each with why, and claims, each with when it held and where it is said. */
import { Link, usePlace } from "../../address/place";
import { drawn } from "../../frame/exhibit";
import { type Found, FORMS, leadsTo, WHY, whyFound } from "../../frame/naming";
import type { Table } from "../../frame/table";
import { kindOf } from "../../words/kinds";
import { useWords } from "../../words/words";
import { marked } from "./narrowing";
import { SEARCH_WORDS } from "./words";

export function Names({ found }: { found: readonly Found[] }) {
  const { language } = usePlace().address;
  const say = useWords(SEARCH_WORDS);
  const forms = useWords(FORMS);
  const why = useWords(WHY);
  if (!found.length) return null;
  return (
    <section class="found-names">
      <h2>{say("names")}</h2>
      <ul>
        {found.map((one) => (
          <li key={one.node.id}>
            <Link to={leadsTo(one.node)} lang="sv">{one.node.name}</Link>
            <span class="quiet">{kindOf(language, one.node.noun, one.node.type)} · {whyFound(one, forms, why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Claims({ table, total, words }: { table: Table; total: number; words: readonly string[] }) {
  const { address } = usePlace();
  const say = useWords(SEARCH_WORDS);
  if (!table.rows.length) return null;
  return (
    <section>
      <h2>{say("claims")} <span class="quiet">({total})</span></h2>
      <ul class="said-list">
        {table.rows.map(({ key, claims, cells: [kind, sentence = "", when, where, grade] }) => (
          <li key={key} {...drawn(claims)}>
            <span lang="sv">
              {marked(sentence, words).map((bit, place) => (bit.marked ? <mark key={place}>{bit.text}</mark> : bit.text))}
            </span>
            <span class="said-foot">
              <span>{kind}</span>
              <span lang="sv">{when}</span>
              <span>{grade}</span>
              <Link class="where" to={{ more: { valt: `rad:${key}` } }} over lang="sv"
                aria-current={address.more["valt"] === `rad:${key}` ? "true" : undefined}>{where}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
