/** Which of the two comparisons, which trait, and the county that is most alike in a sentence. */
import { Link, usePlace } from "../../address/place";
import { countyName } from "../../frame/county";
import type { CountiesQuery } from "../../gql/graphql";
import { useDates } from "../../words/dates";
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
  readonly label: string;
  readonly count: number;
}

export function Chooser({ data, trait }: { data: CountiesQuery | null; trait: string }) {
  const { go } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const traits = data?.measures?.facets?.traits ?? [];
  const ties = tiesOf(data);
  const known = [...traits, ...ties].some((one) => one.value === trait);
  return (
    <label class="trait-choice">
      {say("trait")}
      <select value={trait} onChange={(event) => go({ more: { drag: event.currentTarget.value, valt: null } }, true)} lang="sv">
        {!known && <option value={trait}>{labelOf(trait, data)} (0)</option>}
        <Options label={say("traits")} all={traits} />
        <Options label={say("ties")} all={ties} />
      </select>
    </label>
  );
}

function Options({ label, all }: { label: string; all: readonly Option[] }) {
  if (!all.length) return null;
  return <optgroup label={label}>{all.map((one) => <option key={one.value} value={one.value}>{one.label} ({one.count})</option>)}</optgroup>;
}

/** Types of tie, called in the graph's words. */
function tiesOf(data: CountiesQuery | null): Option[] {
  const words = new Map((data?.vocabulary ?? []).flatMap((word) => (word.noun === "TIE" ? [[word.value, word.label] as const] : [])));
  return (data?.ties?.facets?.types ?? []).map(({ value, count }) => ({ value, count, label: words.get(value) ?? value }));
}

export function labelOf(trait: string, data: CountiesQuery | null): string {
  const options = [...(data?.measures?.facets?.traits ?? []), ...tiesOf(data)];
  const word = data?.vocabulary?.find((one) => one.noun === "TIE" && one.value === trait)?.label;
  return options.find((one) => one.value === trait)?.label ?? word ?? trait.replace("trait/", "").replaceAll("-", " ");
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
