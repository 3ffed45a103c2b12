/** Where lanes, their heads, boxes and arrows stand, in the room there is. Pure. */
import { block, type Part, type TextLine } from "../../drawing/block";
import type { Measure } from "../../drawing/text";
import type { Does } from "../../gql/graphql";
import { type Lane, phasesOf, type Saying, type Step } from "./lanes";
import { amongWords } from "./rows";

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed<What> extends Rectangle {
  readonly what: What;
  readonly text: readonly TextLine[];
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly bands: readonly Rectangle[];
  readonly heads: readonly Placed<Lane>[];
  readonly boxes: readonly Placed<Step>[];
  /** Paths of arrows from phase to phase, where an account gives the order. */
  readonly arrows: readonly string[];
  /** Whether the phases stand beside each other. */
  readonly columns: boolean;
}

type Parts = { -readonly [Key in keyof Pick<Drawn, "labels" | "bands" | "heads" | "boxes" | "arrows">]: Drawn[Key][number][] };

const HEAD = 216;
const LEAST = 186;
const MOST = 300;
const ALLEY = 28;
const NEAR = 8;
const TOP = 28;
const BETWEEN = 14;
const INSET = 10;

/** Lanes with a column for each phase; where there is no room for that, phases under each other. */
export function layout(lanes: readonly Lane[], room: number, say: Saying, measure: Measure): Drawn {
  const phases = phasesOf(lanes);
  const wide = (units: number) => (room - HEAD - 2 * INSET - phases.length * ALLEY - (units - phases.length) * NEAR) / units;
  if (wide(phases.length) < LEAST) return tall(lanes, room, say, measure);
  // The phase with most bodies takes more columns as long as there is room for them.
  const most = Math.max(1, ...phases.map((phase) => Math.max(...lanes.map((lane) => of(lane, phase).length))));
  const busiest = phases.find((phase) => lanes.some((lane) => of(lane, phase).length === most));
  let spread = Math.min(most, 3);
  while (spread > 1 && wide(phases.length - 1 + spread) < LEAST) spread -= 1;
  const width = Math.min(MOST, wide(phases.length - 1 + spread));
  const columns = phases.map((phase) => ({ phase, count: phase === busiest ? spread : 1 }));
  return across(lanes, columns, width, say, measure);
}

function across(
  lanes: readonly Lane[], columns: readonly { phase: Does; count: number }[], width: number, say: Saying, measure: Measure,
): Drawn {
  const parts: Parts = { labels: [], bands: [], heads: [], boxes: [], arrows: [] };
  let right = INSET + HEAD;
  const starts = columns.map(({ count }) => {
    const x = right + ALLEY;
    right = x + count * (width + NEAR) - NEAR;
    return x;
  });
  columns.forEach(({ phase }, place) => parts.labels.push({ x: starts[place] ?? 0, y: 16, text: say.phase(phase) }));
  let top = TOP;
  for (const lane of lanes) {
    const head = block(headParts(lane, lanes, say), HEAD, measure);
    const y = top + INSET;
    const cells = columns.map(({ phase, count }, place) =>
      celled(of(lane, phase), starts[place] ?? 0, y, width, count, say, measure));
    const height = Math.max(head.height, ...cells.map((cell) => cell.height));
    parts.bands.push({ x: 0, y: top, width: right + INSET, height: height + 2 * INSET });
    parts.heads.push({ what: lane, x: INSET, y, width: HEAD, height: head.height, text: head.text });
    parts.boxes.push(...cells.flatMap((cell) => cell.boxes));
    parts.arrows.push(...arrowsOf(cells.map((cell) => cell.boxes), ([from], [to]) => {
      const at = y + Math.min(from.height, to.height) / 2;
      return `M${to.x - ALLEY + 4} ${at}h${ALLEY - 10}m-6 -5l6 5l-6 5`;
    }));
    top += height + 2 * INSET + BETWEEN;
  }
  return { width: right + INSET, height: top - BETWEEN, columns: true, ...parts };
}

function tall(lanes: readonly Lane[], room: number, say: Saying, measure: Measure): Drawn {
  const parts: Parts = { labels: [], bands: [], heads: [], boxes: [], arrows: [] };
  const width = Math.min(room, 560) - 2 * INSET;
  const phases = phasesOf(lanes);
  let y = 0;
  for (const lane of lanes) {
    const from = y;
    const head = block(headParts(lane, lanes, say), width, measure);
    y += INSET;
    parts.heads.push({ what: lane, x: INSET, y, ...head });
    y += head.height;
    const cells = phases.filter((phase) => of(lane, phase).length > 0).map((phase) => {
      parts.labels.push({ x: INSET, y: y + 24, text: say.phase(phase) });
      const cell = celled(of(lane, phase), INSET, y + 32, width, 1, say, measure);
      y += 32 + cell.height;
      return cell.boxes;
    });
    parts.boxes.push(...cells.flat());
    parts.arrows.push(...arrowsOf(cells, (_, [to]) => `M${width / 2} ${to.y - 28}v20m-5 -6l5 6l5 -6`));
    y += INSET;
    parts.bands.push({ x: 0, y: from, width: width + 2 * INSET, height: y - from });
    y += BETWEEN;
  }
  return { width: width + 2 * INSET, height: y - BETWEEN, columns: false, ...parts };
}

const of = (lane: Lane, phase: Does) => lane.steps.filter((step) => step.does === phase);

type Boxes = readonly Placed<Step>[];
type Some = readonly [Placed<Step>, ...Placed<Step>[]];

/** An arrow into each phase that comes after another, by the order that the account itself gives. */
function arrowsOf(cells: readonly Boxes[], path: (from: Some, to: Some) => string): string[] {
  const filled = cells.filter((boxes): boxes is Some => boxes.length > 0);
  return filled.slice(1).flatMap((to, place) => {
    const from = filled[place];
    const [before, after] = [from?.[0].what.order, to[0].what.order];
    return from && typeof before === "number" && typeof after === "number" && before < after ? [path(from, to)] : [];
  });
}

function celled(
  steps: readonly Step[], x: number, y: number, width: number, columns: number, say: Saying, measure: Measure,
): { height: number; boxes: Boxes } {
  const blocks = steps.map((step) => ({ step, set: block(stepParts(step, say), width, measure) }));
  const boxes: Placed<Step>[] = [];
  let top = 0;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    const height = Math.max(...row.map(({ set }) => set.height));
    row.forEach(({ step, set }, column) =>
      boxes.push({ what: step, x: x + column * (width + NEAR), y: y + top, width, height, text: set.text }));
    top += height + NEAR;
  }
  return { height: Math.max(0, top - NEAR), boxes };
}

function stepParts(step: Step, say: Saying): Part[] {
  const { own } = say;
  const order = step.order === null ? "" : own("step", { order: step.order });
  const by = step.by.map((one) => one.called).join(", ");
  const quiet = [
    [order, step.obligation].filter(Boolean).join(", "),
    step.denied ? own("notSo") : "",
    step.limit,
    by && own("by", { names: by }),
    amongWords(step, say),
    step.grade === "CERTAIN" && step.status === "IN_FORCE" ? "" : step.gradeWord,
  ];
  const swedish = (text: string) => text === step.limit;
  return [
    { text: `${step.against ? "≠ " : ""}${step.name}`, weight: "head", swedish: step.bodies.length > 0 },
    ...quiet.filter(Boolean).map((text): Part => ({ text, weight: "quiet", swedish: swedish(text) })),
  ];
}

function headParts(lane: Lane, lanes: readonly Lane[], say: Saying): Part[] {
  const { own } = say;
  const several = new Set(lanes.map((one) => one.matter.id)).size > 1;
  const count = lane.count === 1 ? own("laneOneBody") : own("laneBodies", { count: lane.count });
  const quiet = [
    several ? lane.matter.called : "",
    lane.ordered || !lane.whole ? "" : own("noOrder"),
    ...lane.conditions.map((what) => own("condition", { what })),
  ];
  return [
    { text: lane.source, weight: "head", swedish: true },
    ...(lane.count || lane.whole ? [{ text: lane.count ? count : own("laneNone"), weight: "plain" } as const] : []),
    ...quiet.filter(Boolean).map((text): Part => ({ text, weight: "quiet" })),
  ];
}

