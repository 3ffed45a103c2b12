/** The table of accounts: a row for each step, in groups by account. Pure. */
import type { Row, Table } from "../../frame/table";
import type { Lane, Saying, Step } from "./lanes";

export function tableOf(lanes: readonly Lane[], say: Saying): Table {
  const { own } = say;
  const several = new Set(lanes.map((lane) => lane.matter.id)).size > 1;
  const head = (lane: Lane) => (several ? `${lane.matter.called} – ${lane.source}` : lane.source);
  return {
    columns: [
      { key: "account", label: own("account") },
      { key: "order", label: own("order"), numeric: true },
      { key: "does", label: own("does") },
      { key: "who", label: own("who") },
      { key: "obligation", label: own("obligation") },
      { key: "by", label: own("doneBy"), swedish: true },
      { key: "limits", label: own("limits"), swedish: true },
      { key: "among", label: own("among") },
      { key: "grade", label: own("grade") },
    ],
    names: lanes.flatMap((lane) => [lane.matter.called, lane.title, lane.section, ...lane.steps.map((step) => step.name)]),
    grouped: true,
    rows: lanes.flatMap((lane) => lane.steps.map((step) => rowOf(lane, step, head(lane), say))),
  };
}

function rowOf(lane: Lane, step: Step, head: string, say: Saying): Row {
  const { own } = say;
  const [body] = step.bodies;
  const denied = step.denied ? ` (${own("notSo")})` : "";
  return {
    key: `${lane.key}:${step.key}`,
    cells: [
      head,
      step.order === null ? own("notStated") : String(step.order),
      say.phase(step.does) + denied,
      step.name,
      step.obligation || own("notStated"),
      step.by.map((one) => one.called).join(", "),
      [step.limit, step.condition].filter(Boolean).join("; "),
      amongWords(step, say),
      [step.gradeWord, step.against ? `≠ ${own("against")}` : ""].filter(Boolean).join("; "),
    ],
    links: [null, null, null, body ? { view: "organ", of: [body.id] } : null],
    claims: [step.key],
  };
}

export function amongWords({ among }: Step, { own }: Saying): string {
  if (among === "all") return own("inAll");
  return among === "one" ? own("onlyHere") : "";
}
