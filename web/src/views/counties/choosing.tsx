/** Which of the two comparisons, which trait, and the county that is most alike in a sentence. */
import { Link, usePlace } from "../../address/place";
import { countyName } from "../../frame/county";
import type { CountiesQuery } from "../../gql/graphql";
import { useDates } from "../../words/dates";
import type { Language } from "../../address/address";
import { tieSays } from "../../words/ties";
import { traitSays, type Worded } from "../../words/traits";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { countsOf } from "./features";
import { COUNTIES_WORDS } from "./words";

export function Faces({ alike }: { alike: boolean }) {
  const say = useWords(COUNTIES_WORDS);
  return (
    <nav class="ways faces" aria-label={say("faces")}>
      <Link to={{ more: { lika: null, valt: null } }} aria-current={alike ? undefined : "true"}>{say("sideBySide")}</Link>
      <Link to={{ more: { lika: "ja", valt: null } }} aria-current={alike ? "true" : undefined}>{say("alike")}</Link>
    </nav>
  );
}

interface Option {
  readonly value: string;
  readonly label: Worded;
  readonly count: number;
}

export function Chooser({ data, trait }: { data: CountiesQuery | null; trait: string }) {
  const { address, go } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const traits = traitsOf(data, address.language);
  const { language } = address;
  const ties = tiesOf(data, language);
  const known = [...traits, ...ties].some((one) => one.value === trait);
  return (
    <label class="trait-choice">
      {say("trait")}
      <select value={trait} onChange={(event) => go({ more: { drag: event.currentTarget.value, valt: null } }, true)}>
        {!known && <Options all={[{ value: trait, count: 0, label: labelOf(trait, data, language) }]} />}
        <Group label={say("traits")} all={traits} />
        <Group label={say("ties")} all={ties} />
      </select>
    </label>
  );
}

function Group({ label, all }: { label: string; all: readonly Option[] }) {
  return all.length ? <optgroup label={label}><Options all={all} /></optgroup> : null;
}

function Options({ all }: { all: readonly Option[] }) {
  return <>{all.map(({ value, label, count }) => <option key={value} value={value} lang={label.swedish === null ? undefined : "sv"}>{label.text} ({count})</option>)}</>;
}

function traitsOf(data: CountiesQuery | null, language: Language): Option[] {
  return (data?.measures?.facets?.traits ?? []).map(({ value, label, count }) => ({ value, count, label: traitSays(language, label) }));
}

function tiesOf(data: CountiesQuery | null, language: Language): Option[] {
  return (data?.ties?.facets?.types ?? []).map(({ value, count }) => ({ value, count, label: tieLabel(value, language) }));
}

const tieLabel = (type: string, language: Language): Worded => ({ text: tieSays(language, type, false), swedish: null });

/** What a trait or a type of tie is called; a trait of which nothing is said, by its id. */
export function labelOf(trait: string, data: CountiesQuery | null, language: Language): Worded {
  if (!trait.startsWith("trait/")) return tieLabel(trait, language);
  const known = traitsOf(data, language).find((one) => one.value === trait);
  return known?.label ?? traitSays(language, trait.replace("trait/", "").replaceAll("-", " "));
}

/** How much can be compared at all, then which county is most like the one on top, with the way to all of it. */
export function MostAlike({ likes }: { likes: readonly NonNullable<CountiesQuery["similar"]>[number][] }) {
  const { address } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const date = useDates();
  const one = countyName(address.county);
  const [most] = likes;
  if (!most?.shared.length && !most?.partly.length) return <p><Sentence text={say("mostNone", { one })} names={[one]} /></p>;
  const { thing } = most;
  const counts = { ...countsOf(most), at: date(address.at) };
  return (
    <p class="most-alike">
      {say(counts.notStated > counts.comparable ? "groundThin" : "ground", counts)}{" "}
      <Link to={{ view: "jämför", of: [address.county, thing.id] }}>
        <Sentence text={say("most", { one, other: thing.name })} names={[one, thing.name]} />
      </Link>
      {say("mostWhy", counts)}
    </p>
  );
}
