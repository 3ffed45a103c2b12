/** Gaps and contradictions set to be read: kind by kind, both sides of what is at odds beside each other. */
import { Link, usePlace } from "../../address/place";
import type { Citation } from "../../frame/cited";
import { drawn } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import type { Item } from "./folding";
import { kindOf, type Part } from "./kinds";
import type { Missing, Opposed } from "./query";
import { claimsIn, keyOfItem, keyOfPair, type Labels, listed, type Order, topicsOf } from "./rows";
import { GAPS_WORDS } from "./words";

interface ReadingProps {
  readonly missing: readonly Missing[];
  readonly opposed: readonly Opposed[];
  readonly order: Order;
  readonly labels: Labels;
}

export function Reading({ opposed, ...lists }: ReadingProps) {
  return (
    <div class="gaps">
      <Lists {...lists} part="governance" />
      <Lists {...lists} part="needs" />
      {opposed.length > 0 && <Pairs opposed={opposed} labels={lists.labels} />}
      <Lists {...lists} part="source" />
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
  const [{ grade, node }] = item;
  const tags = order === "kind" ? topicsOf(item) : [labels.kind(kindOf(item[0]))];
  return (
    <li {...drawn(claimsIn(item))}>
      <span lang="sv">{node.sentence}</span>{" "}
      {grade !== "CERTAIN" && <span class={`grade grade-${grade.toLowerCase()}`}>{labels.grade(grade)}</span>}
      <span class="gap-foot">
        {tags.map((tag) => <span key={tag} class="gap-topic" lang={order === "kind" ? "sv" : undefined}>{tag}</span>)}
        <Where at={`rad:${keyOfItem(item, order, head)}`} sources={item.flatMap((one) => one.node.sources)} />
      </span>
    </li>
  );
}

function Pairs({ opposed, labels }: Pick<ReadingProps, "opposed" | "labels">) {
  const say = useWords(GAPS_WORDS);
  return (
    <section id="opposed">
      <h2>{say("opposed")} <span class="quiet">({opposed.length})</span></h2>
      <p class="quiet">{say("opposedMore")}</p>
      <ul class="gap-pairs">{opposed.map((pair) => <Pair key={keyOfPair(pair)} pair={pair} labels={labels} />)}</ul>
    </section>
  );
}

function Pair({ pair, labels }: { pair: Opposed; labels: Labels }) {
  const key = `rad:${keyOfPair(pair)}`;
  return (
    <li class="gap-pair" {...drawn([pair.one.id, pair.other.id])}>
      <Side side={pair.one} at={key} labels={labels} />
      <span class="against" aria-hidden="true">≠</span>
      <Side side={pair.other} at={key} labels={labels} />
    </li>
  );
}

function Side({ side, at, labels }: { side: Opposed["one"]; at: string; labels: Labels }) {
  return (
    <div>
      <p lang="sv">{side.sentence}</p>
      <p class="gap-foot"><span class="gap-topic">{labels.when(side.validity)}</span><Where at={at} sources={side.sources} /></p>
    </div>
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
