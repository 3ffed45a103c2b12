/** Gaps and contradictions set to be read: kind by kind, both sides of what is at odds beside each other. */
import { Link, usePlace } from "../../address/place";
import type { Citation } from "../../frame/cited";
import { drawn } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { useWords } from "../../words/words";
import type { Missing, Opposed } from "./query";
import { countOf, IN_GOVERNANCE, IN_SOURCE, keyOfPair, type Kind, kindOfGap, type Labels, listed, type Order } from "./rows";
import { GAPS_WORDS } from "./words";

interface ReadingProps {
  readonly missing: readonly Missing[];
  readonly opposed: readonly Opposed[];
  readonly order: Order;
  readonly labels: Labels;
}

export function Reading({ missing, opposed, order, labels }: ReadingProps) {
  const say = useWords(GAPS_WORDS);
  return (
    <div class="gaps">
      <Lists missing={missing} order={order} labels={labels} kinds={IN_GOVERNANCE} head="governance" />
      {opposed.length > 0 && (
        <section id="opposed">
          <h2>{say("opposed")} <span class="quiet">({opposed.length})</span></h2>
          <p class="quiet">{say("opposedMore")}</p>
          <ul class="gap-pairs">{opposed.map((pair) => <Pair key={keyOfPair(pair)} pair={pair} />)}</ul>
        </section>
      )}
      <Lists missing={missing} order={order} labels={labels} kinds={IN_SOURCE} head="source" />
    </div>
  );
}

interface ListsProps extends Omit<ReadingProps, "opposed"> {
  readonly kinds: readonly Kind[];
  readonly head: "governance" | "source";
}

function Lists({ missing, kinds, head, order, labels }: ListsProps) {
  const say = useWords(GAPS_WORDS);
  const lists = listed(missing, kinds, order, labels);
  if (!lists.length) return null;
  return (
    <section id={head}>
      <h2>{say(head)} <span class="quiet">({countOf(missing, kinds)})</span></h2>
      {head === "source" && <p class="quiet">{say("sourceMore")}</p>}
      {lists.map((list) => (
        <section key={list.head}>
          <h3>{list.head} <span class="quiet">({list.missing.length})</span></h3>
          <ul class="gap-list">
            {list.missing.map((one) => <Gap key={one.node.id} missing={one} head={list.head} order={order} labels={labels} />)}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface GapProps extends Pick<ReadingProps, "order" | "labels"> {
  readonly missing: Missing;
  readonly head: string;
}

function Gap({ missing: { grade, node }, head, order, labels }: GapProps) {
  const tags = order === "kind" ? node.topics.map((topic) => topic.name) : [labels.kind(kindOfGap(node))];
  return (
    <li {...drawn([node.id])}>
      <span lang="sv">{node.sentence}</span>{" "}
      {grade !== "CERTAIN" && <span class={`grade grade-${grade.toLowerCase()}`}>{labels.grade(grade)}</span>}
      <span class="gap-foot">
        {tags.map((tag) => <span key={tag} class="gap-topic" lang={order === "kind" ? "sv" : undefined}>{tag}</span>)}
        <Where at={`rad:${node.id}${order === "kind" ? "" : ` ${head}`}`} sources={node.sources} />
      </span>
    </li>
  );
}

function Pair({ pair }: { pair: Opposed }) {
  const key = `rad:${keyOfPair(pair)}`;
  return (
    <li class="gap-pair" {...drawn([pair.one.id, pair.other.id])}>
      <Side side={pair.one} at={key} />
      <span class="against" aria-hidden="true">≠</span>
      <Side side={pair.other} at={key} />
    </li>
  );
}

function Side({ side, at }: { side: Opposed["one"]; at: string }) {
  return (
    <div>
      <p lang="sv">{side.sentence}</p>
      <Where at={at} sources={side.sources} />
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
