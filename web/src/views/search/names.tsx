/** Names that were found: of what is chosen; those of the county on top first, where no area is. */
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { useCounty } from "../../frame/county";
import { FoundName } from "../../frame/foundname";
import type { Found } from "../../frame/naming";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { apart, ofThings } from "./narrowing";
import { NAMES_THERE } from "./query";
import { SEARCH_WORDS } from "./words";

interface Names {
  /** Of the county on top; none where an area is chosen. */
  readonly there: readonly Found[];
  readonly elsewhere: readonly Found[];
  /** How many do not fit what is chosen. */
  readonly left: number;
}

/** What was found by name, of what is chosen and apart by county; null while that is asked. */
export function useNames(found: readonly Found[]): Names | null {
  const { county, more } = usePlace().address;
  const ids = found.map((one) => one.node.id);
  const { data, waiting, refusal } = useAnswer(NAMES_THERE, ids.length ? { ids, county, ...ofThings(more) } : null);
  if (waiting) return null;
  // What cannot be told apart is shown as it was found.
  const told = (nodes: readonly { readonly id: string }[] | undefined) => (refusal ? ids : (nodes ?? []).map((one) => one.id));
  const kept = apart(found, told(data?.kept?.nodes)).there;
  const { there, elsewhere } = apart(kept, refusal || more["område"] ? [] : told(data?.there?.nodes));
  return { there, elsewhere, left: found.length - kept.length };
}

export function NamesFound({ names: { there, elsewhere, left }, total }: { names: Names; total: number }) {
  const say = useWords(SEARCH_WORDS);
  const { name } = useCounty();
  const shown = there.length + elsewhere.length;
  if (!shown && !left) return null;
  return (
    <section class="found-names">
      <h2>{say("names")} <span class="quiet">({shown})</span></h2>
      {left > 0 && <p class="quiet">{say("namesOnly", { count: left })}</p>}
      {total > shown + left && <p class="quiet">{say("namesCut", { shown: shown + left, total })}</p>}
      {there.length > 0 && <h3><Sentence text={say("namesThere", { area: name })} names={[name]} /></h3>}
      <ListOf found={there} />
      {there.length > 0 && elsewhere.length > 0 && <h3>{say("namesElsewhere")}</h3>}
      <ListOf found={elsewhere} />
    </section>
  );
}

const SHOWN = 12;

function ListOf({ found }: { found: readonly Found[] }) {
  const say = useWords(SEARCH_WORDS);
  const item = (one: Found) => <li key={one.node.id}><FoundName found={one} /></li>;
  const rest = found.slice(SHOWN);
  if (!found.length) return null;
  return (
    <>
      <ul>{found.slice(0, SHOWN).map(item)}</ul>
      {rest.length > 0 && <details><summary>{say("moreNames", { count: rest.length })}</summary><ul>{rest.map(item)}</ul></details>}
    </>
  );
}
