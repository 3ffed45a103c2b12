/** What a search can be narrowed by: how many there are of each, and what is chosen. */
import { Link, usePlace } from "../../address/place";
import { FIRST_PAGE } from "../../frame/paging";
import { useNarrow } from "../../frame/narrow";
import { kindsOf } from "../../words/kinds";
import { useWords } from "../../words/words";
import { NARROWINGS } from "./narrowing";
import type { Facets } from "./query";
import { SEARCH_WORDS } from "./words";

const SHOWN = 8;

export function Narrow({ facets }: { facets: Facets }) {
  const say = useWords(SEARCH_WORDS);
  const narrow = useNarrow();
  const lists = NARROWINGS.map((one) => <FacetOf key={one.word} word={one.word} values={facets[one.facet]} />);
  if (!narrow) return <nav class="facets" aria-label={say("narrow")}>{lists}</nav>;
  return <details class="facets"><summary>{say("narrow")}</summary><nav aria-label={say("narrow")}>{lists}</nav></details>;
}

interface FacetProps {
  readonly word: (typeof NARROWINGS)[number]["word"];
  readonly values: Facets["nouns"];
}

function FacetOf({ word, values }: FacetProps) {
  const { address } = usePlace();
  const say = useWords(SEARCH_WORDS);
  const chosen = address.more[word];
  const label = (one: FacetProps["values"][number]) => (word === "slag" ? kindsOf(address.language, one.value) : one.label);
  const shown = chosen ? values.filter((one) => one.value === chosen) : values.slice(0, SHOWN);
  if (!shown.length) return null;
  return (
    <div class="facet">
      <h2>{say(word)}</h2>
      <ul lang={word === "slag" ? undefined : "sv"}>
        {shown.map((one) => (
          <li key={one.value}>
            <Link to={{ more: { ...FIRST_PAGE, [word]: chosen ? null : one.value } }}
              aria-current={chosen ? "true" : undefined} aria-label={chosen ? say("remove", { label: label(one) }) : undefined}>
              {label(one)} {chosen ? <span aria-hidden="true">✕</span> : <span class="quiet">({one.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
