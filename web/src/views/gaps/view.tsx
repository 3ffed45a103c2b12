/** Gaps and contradictions of the county on top, or of what the address names: kind by theme. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Exhibit } from "../../frame/exhibit";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import "./gaps.css";
import { GAPS } from "./query";
import { Reading } from "./reading";
import { countOf, IN_GOVERNANCE, type Labels, type Order, tableOf } from "./rows";
import { GAPS_WORDS } from "./words";

export function GapsView() {
  const { of, county } = usePlace().address;
  const things = of.length ? [...of] : [county];
  return <GapsOf key={things.join(" ")} of={things} />;
}

function GapsOf({ of }: { of: string[] }) {
  const { address } = usePlace();
  const say = useWords(GAPS_WORDS);
  const common = useWords(COMMON);
  const date = useDates();
  const order: Order = address.more["efter"] === "tema" ? "theme" : "kind";
  const variables = {
    of,
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
  };
  const answered = useAnswer(GAPS, variables);
  const { data } = answered;
  const missing = data?.gaps?.edges ?? [];
  const opposed = data?.contradictions?.nodes ?? [];
  const name = (id: string) => data?.named?.nodes.find((one) => one.id === id)?.name ?? "…";
  const labels: Labels = { kind: say, grade: common };
  const table = useMemo(() => tableOf(missing, opposed, order, columns(order, say), labels), [data, order, address.language]);
  const gaps = countOf(missing, IN_GOVERNANCE);
  const nothing = data && !missing.length && !opposed.length;
  return (
    <Exhibit title={say("title", { name: of.map(name).join(", ") })} names={of.map(name)} answered={answered}
      request={{ document: GAPS, variables }} table={table} onlyPossible={data?.gaps?.onlyPossible}
      lead={data && (
        <>
          <p>
            {nothing ? say("nothing") : say("lead", { at: date(address.at), gaps, opposed: opposed.length, unsaid: missing.length - gaps })}
            {(data.gaps?.totalCount ?? 0) > missing.length && ` ${say("cut", { count: data.gaps?.totalCount ?? 0 })}`}
          </p>
          {!nothing && <Jumps gaps={gaps} opposed={opposed.length} unsaid={missing.length - gaps} />}
          {!nothing && <Ordered order={order} />}
        </>
      )}
      reading={data && !nothing && <Reading missing={missing} opposed={opposed} order={order} labels={labels} />} />
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

/** To the three parts of the page, which is long. */
function Jumps({ gaps, opposed, unsaid }: { gaps: number; opposed: number; unsaid: number }) {
  const say = useWords(GAPS_WORDS);
  const { more } = usePlace().address;
  if (more["visa"] === "tabell") return null;
  const parts = [["governance", gaps], ["opposed", opposed], ["source", unsaid]] as const;
  return (
    <p class="jumps">
      {parts.map(([part, count]) => count > 0 && <a key={part} href={`#${part}`}>{say(part)} ({count})</a>)}
    </p>
  );
}
