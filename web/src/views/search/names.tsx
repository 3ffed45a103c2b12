/** Names that were found: those of the county on top first, or only those of the area that is chosen. */
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { useCounty } from "../../frame/county";
import { FoundName } from "../../frame/foundname";
import type { Found } from "../../frame/naming";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { apart } from "./narrowing";
import { type Facets, NAMES_THERE } from "./query";
import { SEARCH_WORDS } from "./words";

interface NamesProps {
  readonly found: readonly Found[];
  readonly areas: Facets["areas"];
}

export function Names({ found, areas }: NamesProps) {
  const { county, more } = usePlace().address;
  const say = useWords(SEARCH_WORDS);
  const { name } = useCounty();
  const chosen = more["område"];
  const area = chosen ?? county;
  const { data, waiting, refusal } = useAnswer(NAMES_THERE, found.length ? { ids: found.map((one) => one.node.id), area } : null);
  if (!found.length || (waiting && !data)) return null;
  const { there, elsewhere } = apart(found, refusal ? [] : (data?.entities?.nodes ?? []).map((one) => one.id));
  const called = chosen ? areas.find((one) => one.value === chosen)?.label ?? chosen : name;
  return (
    <section class="found-names">
      <h2>{say("names")} <span class="quiet">({chosen ? there.length : found.length})</span></h2>
      {chosen && <p class="quiet"><Sentence text={say("namesOnly", { area: called, count: elsewhere.length })} names={[called]} /></p>}
      {!chosen && there.length > 0 && <h3><Sentence text={say("namesThere", { area: called })} names={[called]} /></h3>}
      <ListOf found={there} />
      {!chosen && there.length > 0 && elsewhere.length > 0 && <h3>{say("namesElsewhere")}</h3>}
      {!chosen && <ListOf found={elsewhere} />}
    </section>
  );
}

const SHOWN = 12;

function ListOf({ found }: { found: readonly Found[] }) {
  const say = useWords(SEARCH_WORDS);
  const item = (one: Found) => <li key={one.node.id}><FoundName found={one} /></li>;
  const rest = found.slice(SHOWN);
  return (
    <>
      <ul>{found.slice(0, SHOWN).map(item)}</ul>
      {rest.length > 0 && <details><summary>{say("moreNames", { count: rest.length })}</summary><ul>{rest.map(item)}</ul></details>}
    </>
  );
}
