/** Grades and statuses as lines and boxes, the same in every picture, with the legend that says so. */
import { COMMON } from "../words/common";
import { type Counted, type Grade, isWanted, SURE } from "../words/sure";
import { useWords, type Words } from "../words/words";

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

export function Legend({ proposed = false }: { proposed?: boolean }) {
  const say = useWords(COMMON);
  const own = useWords(LEGEND);
  const grades = ["CERTAIN", "LAST_KNOWN", "POSSIBLE"] as const;
  return (
    <ul class="legend" aria-label={own("legend")}>
      {grades.map((grade) => <li key={grade}><Sample kind={lineOf(grade)} />{say(grade)}</li>)}
      {proposed && <li><Sample kind={lineOf("CERTAIN", "PROPOSED")} />{say("PROPOSED")}</li>}
      <li><span aria-hidden="true">≠ </span>{own("against")}</li>
    </ul>
  );
}

function Sample({ kind }: { kind: string }) {
  return <svg class="drawing" width="36" height="8" aria-hidden="true"><path class={kind} d="M1 4H35" /></svg>;
}
