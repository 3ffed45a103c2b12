/** Gaps and contradictions set to be read: kind by kind, both sides of what is at odds beside each other. */
import { Link, usePlace } from "../../address/place";
import type { Citation } from "../../frame/cited";
import { drawn } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { type Clash, type Clashes, claimsInClash, keyOfClash, type Side } from "./clashes";
import type { Item } from "./folding";
import { kindOf, type Part } from "./kinds";
import type { Missing, Opposing } from "./query";
import { claimsIn, keyOfItem, type Labels, listed, type Order, possibleIn, topicsOf } from "./rows";
import { GAPS_WORDS } from "./words";

interface ReadingProps {
  readonly missing: readonly Missing[];
  readonly opposed: Clashes<Opposing>;
  readonly order: Order;
  readonly labels: Labels;
}

export function Reading({ opposed, ...lists }: ReadingProps) {
  return (
    <div class="gaps">
      <Lists {...lists} part="governance" />
      <Lists {...lists} part="needs" />
      {opposed.now.length + opposed.elsewhen.length > 0 && <Opposed opposed={opposed} labels={lists.labels} />}
      <Lists {...lists} part="source" />
      <Possible {...lists} />
    </div>
  );
}

interface ListsProps extends Omit<ReadingProps, "opposed"> {
  readonly part: Part;
}

function Lists({ missing, part, order, labels }: ListsProps) {
  const say = useWords(GAPS_WORDS);
  const lists = listed(missing, part, order, labels);
  if (!lists.length) return null;
  const all = new Set(lists.flatMap((list) => list.items.map(([one]) => one.node.id))).size;
  return (
    <section id={part}>
      <h2>{say(part)} <span class="quiet">({all})</span></h2>
      <p class="quiet">{say(`${part}More`)}</p>
      {lists.map((list) => (
        <section key={list.head}>
          {(lists.length > 1 || order === "theme") && <h3><Sentence text={list.head} names={list.items.flatMap(topicsOf)} /> <span class="quiet">({list.items.length})</span></h3>}
          <ul class="gap-list">
            {list.items.map((item) => <Gap key={item[0].node.id} item={item} head={list.head} order={order} labels={labels} />)}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface GapProps extends Pick<ReadingProps, "order" | "labels"> {
  readonly item: Item<Missing>;
  readonly head: string;
}

function Gap({ item, head, order, labels }: GapProps) {
  const [one] = item;
  const tags = order === "kind" ? topicsOf(item) : [labels.kind(kindOf(one))];
  return (
    <li {...drawn(claimsIn(item))}>
      <span lang="sv">{one.node.sentence}</span>{" "}
      <GradeMark told={one} labels={labels} />
      <span class="gap-foot">
        {tags.map((tag) => <span key={tag} class="gap-topic" lang={order === "kind" ? "sv" : undefined}>{tag}</span>)}
        <Where at={`rad:${keyOfItem(item, order, head)}`} sources={item.flatMap((one) => one.node.sources)} />
      </span>
    </li>
  );
}

function GradeMark({ told, labels }: { told: Pick<Missing, "grade" | "grading">; labels: Labels }) {
  if (told.grade === "CERTAIN") return null;
  return <span class={`grade grade-${told.grade.toLowerCase()}`}>{labels.grade(told)}</span>;
}

/** What is only possible at the date, folded: it counts for nothing then. */
function Possible({ missing, order, labels }: Omit<ListsProps, "part">) {
  const say = useWords(GAPS_WORDS);
  const date = useDates();
  const { at } = usePlace().address;
  const items = possibleIn(missing);
  if (!items.length) return null;
  return (
    <details id="possible" class="aside">
      <summary>{say("possible")} ({items.length})</summary>
      <p class="quiet">{say("possibleMore", { at: date(at) })}</p>
      <ul class="gap-list">
        {items.map((item) => <Gap key={item[0].node.id} item={item} head={say("possible")} order={order} labels={labels} />)}
      </ul>
    </details>
  );
}

/** What is at odds at the date; what is so at other times is folded, with its number. */
function Opposed({ opposed: { now, elsewhen }, labels }: Pick<ReadingProps, "opposed" | "labels">) {
  const say = useWords(GAPS_WORDS);
  const date = useDates();
  const { at } = usePlace().address;
  return (
    <section id="opposed">
      {now.length > 0 && (
        <>
          <h2>{say("opposed")} <span class="quiet">({now.length})</span></h2>
          <p class="quiet">{say("opposedMore")}</p>
          <ClashList clashes={now} labels={labels} />
        </>
      )}
      {elsewhen.length > 0 && (
        <details class="aside">
          <summary>{say("elsewhen")} ({elsewhen.length})</summary>
          <p class="quiet">{say("elsewhenMore", { at: date(at) })}</p>
          <ClashList clashes={elsewhen} labels={labels} />
        </details>
      )}
    </section>
  );
}

function ClashList({ clashes, labels }: { clashes: readonly Clash<Opposing>[]; labels: Labels }) {
  return (
    <ul class="gap-clashes">
      {clashes.map((clash) => (
        <li key={keyOfClash(clash)} class="gap-clash" {...drawn(claimsInClash(clash))}>
          {clash.map((side, place) => (
            <SideOf key={keyOfClash([side])} side={side} first={place === 0} at={`rad:${keyOfClash(clash)}`} labels={labels} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly side: Side<Opposing>;
  readonly first: boolean;
  readonly at: string;
  readonly labels: Labels;
}

function SideOf({ side, first, at, labels }: SideProps) {
  return (
    <>
      {!first && <span class="against" aria-hidden="true">≠</span>}
      <div class="gap-side">
        {side.map(({ id, sentence, validity, grading, sources }) => (
          <div key={id}>
            <p lang="sv">{sentence}</p>
            <p class="gap-foot">
              <span class="gap-topic">{labels.when(validity)}</span>{" "}
              <GradeMark told={{ grade: grading.grade, grading }} labels={labels} />{" "}
              <Where at={at} sources={sources} />
            </p>
          </div>
        ))}
      </div>
    </>
  );
}

/** Where it is said, which opens what is said there. */
function Where({ at, sources }: { at: string; sources: readonly Citation[] }) {
  const { address } = usePlace();
  const common = useWords(COMMON);
  const places = sources.map(({ title, section, page }) =>
    [section ?? title, page !== null && common("page", { page })].filter(Boolean).join(", "));
  return (
    <Link class="where" to={{ more: { valt: at } }} over lang="sv" aria-current={address.more["valt"] === at ? "true" : undefined}>
      {[...new Set(places)].join(" · ")}
    </Link>
  );
}
