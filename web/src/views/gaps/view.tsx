/** Gaps and contradictions of the county on top, or of what the address names: kind by theme. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { countingOf, gradesOf } from "../../drawing/grades";
import { Exhibit } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { listingIn } from "../../words/listing";
import { gradeWords } from "../../words/sure";
import { useWords } from "../../words/words";
import "./gaps.css";
import { clashesAt } from "./clashes";
import { countedIn, type Counts, countsOf } from "./kinds";
import { GAPS, type Missing } from "./query";
import { Reading } from "./reading";
import { type Labels, type Order, tableOf } from "./rows";
import { whenOf } from "./when";
import { GAPS_WORDS } from "./words";

export function GapsView() {
  const { of, county } = usePlace().address;
  const things = of.length ? [...of] : [county];
  return <GapsOf key={things.join(" ")} of={things} />;
}

function GapsOf({ of }: { of: string[] }) {
  const { address } = usePlace();
  const say = useWords(GAPS_WORDS);
  const order: Order = address.more["efter"] === "tema" ? "theme" : "kind";
  const variables = { of, at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null };
  const answered = useAnswer(GAPS, variables);
  const { data } = answered;
  const missing = data?.gaps?.edges ?? [];
  const opposed = useMemo(() => clashesAt(data?.contradictions?.nodes ?? [], countingOf(address.surely)), [data, address.surely]);
  const name = (id: string) => data?.named?.nodes.find((one) => one.id === id)?.name ?? "…";
  const labels = useLabels();
  const table = useMemo(() => tableOf(missing, opposed, order, columns(order, say), labels), [data, opposed, order, address.language]);
  const nothing = !table.rows.length;
  return (
    <Exhibit title={say("title", { name: of.map(name).join(", ") })} names={of.map(name)} answered={answered}
      request={{ document: GAPS, variables }} table={table} onlyPossible={data?.gaps?.onlyPossible}
      lead={data && <Lead missing={missing} opposed={opposed.now.length} all={data.gaps?.totalCount ?? 0} order={order} />}
      reading={data && !nothing && <Reading missing={missing} opposed={opposed} order={order} labels={labels} />} />
  );
}

function useLabels(): Labels {
  const say = useWords(GAPS_WORDS);
  const common = useWords(COMMON);
  const date = useDates();
  return { kind: say, grade: (told) => gradeWords(told, "IN_FORCE", common, date), when: (validity) => whenOf(validity, say, date) };
}

interface LeadProps {
  readonly missing: readonly Missing[];
  readonly opposed: number;
  /** How many claims there are, of which only so many are fetched. */
  readonly all: number;
  readonly order: Order;
}

function Lead({ missing, opposed, all, order }: LeadProps) {
  const { address } = usePlace();
  const say = useWords(GAPS_WORDS);
  const date = useDates();
  if (!missing.length && !opposed) return <p>{say("nothing")}</p>;
  const counts = countsOf(missing, opposed);
  return (
    <>
      <p>
        {say("lead", { at: date(address.at), counts: countedIn(counts, say, listingIn(address.language)) })}
        {all > missing.length && ` ${say("cut", { count: all })}`}
      </p>
      <Jumps counts={counts} />
      <Ordered order={order} />
    </>
  );
}

const columns = (order: Order, say: (key: "kind" | "said" | "theme" | "surely") => string) => [
  { key: "head", label: say(order), swedish: order === "theme" },
  { key: "said", label: say("said"), swedish: true },
  { key: "tag", label: say(order === "kind" ? "theme" : "kind"), swedish: order === "kind" },
  { key: "surely", label: say("surely") },
];

function Ordered({ order }: { order: Order }) {
  const say = useWords(GAPS_WORDS);
  return (
    <nav class="ways" aria-label={say("order")}>
      <span class="quiet">{say("order")}</span>
      <Link to={{ more: { efter: null, valt: null } }} over aria-current={order === "kind" ? "true" : undefined}>{say("byKind")}</Link>
      <Link to={{ more: { efter: "tema", valt: null } }} over aria-current={order === "theme" ? "true" : undefined}>{say("byTheme")}</Link>
    </nav>
  );
}

/** To the parts of the page, which is long. */
function Jumps({ counts }: { counts: Counts }) {
  const say = useWords(GAPS_WORDS);
  const { more } = usePlace().address;
  if (more["visa"] === "tabell") return null;
  const parts = ["governance", "needs", "opposed", "source"] as const;
  return (
    <p class="jumps">
      {parts.map((part) => counts[part] > 0 && <a key={part} href={`#${part}`}>{say(part)} ({counts[part]})</a>)}
    </p>
  );
}
