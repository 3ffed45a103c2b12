/** Grades and statuses as lines and boxes, the same in every picture, with the legend that says so. */
import { COMMON } from "../words/common";
import { type Counted, type Grade, isWanted, SURE } from "../words/sure";
import { useWords, type Words } from "../words/words";
import { usePlace } from "../address/place";
import { Entry, LegendOf } from "./legend";

/** The classes of a line of this grade; what a scenario proposes is drawn as proposed. */
export function lineOf(grade: Grade, status: string = "IN_FORCE"): string {
  return `line line-${kindOf(grade, status)}`;
}

export function boxOf(grade: Grade, status: string = "IN_FORCE"): string {
  return `box box-${kindOf(grade, status)}`;
}

function kindOf(grade: Grade, status: string): string {
  return isWanted(status) ? status.toLowerCase() : grade.toLowerCase();
}

/** The grades that an address wants shown. */
export function gradesOf(surely: "säkert" | "senast" | "kanske"): Counted[] {
  if (surely === "säkert") return ["CERTAIN"];
  return surely === "senast" ? ["CERTAIN", "LAST_KNOWN"] : ["CERTAIN", "LAST_KNOWN", "POSSIBLE"];
}

/** The same without what is only possible: what counts in numbers. */
export const countingOf = (surely: "säkert" | "senast" | "kanske"): Counted[] => gradesOf(surely).filter((grade) => grade !== "POSSIBLE");

const LEGEND = { legend: ["Så ritas det", "How it is drawn"], against: SURE.against } satisfies Words<string>;

const GRADES = ["CERTAIN", "LAST_KNOWN", "POSSIBLE"] as const;

/** Grades, and of what is wanted what the address lets be seen. */
export function Legend() {
  const { scenario, surely } = usePlace().address;
  const say = useWords(COMMON);
  const own = useWords(LEGEND);
  const wanted = [...(scenario ? ["PROPOSED"] as const : []), ...(scenario || surely === "kanske" ? ["PLANNED"] as const : [])];
  return (
    <LegendOf label={own("legend")}>
      {GRADES.map((grade) => <Drawn key={grade} kind={kindOf(grade, "IN_FORCE")}>{say(grade)}</Drawn>)}
      {wanted.map((status) => <Drawn key={status} kind={kindOf("CERTAIN", status)}>{say(status)}</Drawn>)}
      <Entry sign="≠">{own("against")}</Entry>
    </LegendOf>
  );
}

function Drawn({ kind, children }: { kind: string; children: string }) {
  return <Entry of={`.line-${kind}, .box-${kind}`}><Sample kind={`line line-${kind}`} />{children}</Entry>;
}

function Sample({ kind }: { kind: string }) {
  return <svg class="drawing" width="36" height="8" aria-hidden="true"><path class={kind} d="M1 4H35" /></svg>;
}
