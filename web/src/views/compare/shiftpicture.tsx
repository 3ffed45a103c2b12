/** A proposal as a picture: the bodies as they are and under it, with lines between what goes on, and marks of what is new. */
import { useMemo } from "preact/hooks";
import { PAD, readOut } from "../../drawing/block";
import { Entry, LegendOf } from "../../drawing/legend";
import { useMeasure } from "../../drawing/letters";
import { PickMark } from "../../drawing/mark";
import { useWithin } from "../../drawing/room";
import { Texts } from "../../drawing/texts";
import { useWords } from "../../words/words";
import type { Say } from "./pairs";
import { type RowSpots, type ShiftLayout, shiftLayout, type Spot } from "./shiftlayout";
import type { Shift, Shifts } from "./shifts";
import { COMPARE_WORDS } from "./words";

const GROUPS = ["becomes", "new", "instead", "more", "rest"] as const;
type Group = (typeof GROUPS)[number];
const LABELS = { becomes: "becomes", new: "fresh", instead: "replaced", more: "added", rest: "rest" } as const;
/** What is seen of each kind between the two sides. */
const SIGNS = { new: "+", instead: "±", more: "+", rest: "+" } as const;

interface ShiftsProps {
  readonly shifts: Shifts;
  readonly heads: { readonly left: string; readonly right: string };
}

export function ShiftsPicture({ shifts, heads }: ShiftsProps) {
  const say = useWords(COMPARE_WORDS);
  const [within, room] = useWithin<HTMLDivElement>();
  const measure = useMeasure();
  const layout = useMemo(() => shiftLayout(shifts, [heads.left, heads.right], room, measure), [shifts, heads, room, measure]);
  return (
    <div ref={within}>
      <svg class="drawing pairs shifts" viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={say("picture", heads)}>
        <Texts x={-PAD} y={-PAD} text={layout.heads[0].text} />
        <Texts x={layout.right - PAD} y={-PAD} text={layout.heads[1].text} />
        {GROUPS.filter((group) => shifts[group].length).map((group) => (
          <g key={group}>
            <Heading group={group} shifts={shifts[group]} layout={layout} say={say} />
            {shifts[group].map((shift, place) => {
              const spots = layout.groups[group].rows[place];
              return spots && <Row key={shift.key} group={group} shift={shift} spots={spots} shifts={shifts} layout={layout} say={say} />;
            })}
          </g>
        ))}
      </svg>
      <Signs shifts={shifts} say={say} />
    </div>
  );
}

/** How many there are of a kind, over where they stand. */
function Heading({ group, shifts, layout, say }: { group: Group; shifts: readonly Shift[]; layout: ShiftLayout; say: Say }) {
  const { y } = layout.groups[group];
  const [from, to] = group === "new" ? [layout.right, layout.width] : [0, group === "becomes" ? layout.side : layout.width];
  return (
    <>
      <path class="pairs-rule" d={`M${from} ${y + 0.5}H${to}`} />
      <text class="pairs-group" x={from} y={y + 25}>{say("groupOf", { group: say(LABELS[group]), count: countOf(shifts) })}</text>
    </>
  );
}

const countOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, shift) => sum + shift.count, 0);

interface RowProps {
  readonly group: Group;
  readonly shift: Shift;
  readonly spots: RowSpots;
  readonly shifts: Shifts;
  readonly layout: ShiftLayout;
  readonly say: Say;
}

function Row({ group, shift, spots: { left, right }, shifts, layout, say }: RowProps) {
  const seen = [left, right].flatMap((spot) => (spot ? readOut(spot) : [])).join(" ");
  // A word that has no room is cut where it is seen, and told in full.
  const whole = seen.includes(shift.label) ? "" : `: ${shift.label}`;
  return (
    <PickMark label={say("shift", { seen, group: `${say(LABELS[group])}${whole}` })} pick={shift.key} claims={shift.claims} class={`pair shift-${group}`}>
      {group === "becomes" && <Ways shift={shift} from={left} shifts={shifts} layout={layout} />}
      {group !== "becomes" && !isReached(shift, shifts) && <Between sign={SIGNS[group]} left={left} right={right} layout={layout} />}
      {left && <BoxAt spot={left} kind="said" />}
      {right && <BoxAt spot={right} kind="proposed" />}
    </PickMark>
  );
}

function BoxAt({ spot, kind }: { spot: Spot; kind: "said" | "proposed" }) {
  return (
    <g class={`side side-${kind}`}>
      <rect class="box" x={spot.x + 1} y={spot.y} width={spot.width - 2} height={spot.height} rx="3" />
      <Texts x={spot.x} y={spot.y} text={spot.text} />
    </g>
  );
}

const RADIUS = 10;

/** That a way leads to it from what it was: then it is not drawn as begun. */
const isReached = (shift: Shift, shifts: Shifts): boolean => shifts.becomes.some((one) => one.into.includes(shift.key));

/** What goes on is a line from side to side; what is new begins in between. */
function Between({ sign, left, right, layout }: { sign: string; left: Spot | null; right: Spot | null; layout: ShiftLayout }) {
  if (!right) return null;
  const y = right.y + right.height / 2;
  const middle = (layout.side + layout.right) / 2;
  return (
    <g aria-hidden="true">
      <path class="shift-line" d={`M${left ? layout.side : middle} ${y}H${layout.right}`} />
      <circle class="shift-sign" cx={middle} cy={y} r={RADIUS} />
      <text class="shift-sign-text" x={middle} y={y + 5.5}>{sign}</text>
    </g>
  );
}

/** From a body to those that it becomes. */
function Ways({ shift, from, shifts, layout }: { shift: Shift; from: Spot | null; shifts: Shifts; layout: ShiftLayout }) {
  const ends = shift.into.flatMap((key) => layout.groups.new.rows[shifts.new.findIndex((one) => one.key === key)]?.right ?? []);
  const middle = (layout.side + layout.right) / 2;
  return (
    <g aria-hidden="true">
      {from && ends.map((to) => {
        const [start, end] = [from, to].map((spot) => spot.y + Math.min(spot.height / 2, 28)) as [number, number];
        return (
          <g key={to.y}>
            <path class="shift-line" d={`M${layout.side} ${start}C${middle} ${start} ${middle} ${end} ${layout.right - 8} ${end}`} />
            <path class="shift-point" d={`M${layout.right - 11} ${end - 6}L${layout.right} ${end}L${layout.right - 11} ${end + 6}Z`} />
          </g>
        );
      })}
    </g>
  );
}

/** Each sign once, with the kinds that it stands for. */
const LEGEND = [
  { sign: "→", kinds: ["becomes"], word: "legendBecomes" },
  { sign: "+", kinds: ["new", "more"], word: "legendNew" },
  { sign: "±", kinds: ["instead"], word: "legendInstead" },
] as const;

function Signs({ shifts, say }: { shifts: Shifts; say: Say }) {
  const signs = LEGEND.filter(({ kinds }) => kinds.some((kind) => shifts[kind].length));
  return (
    <LegendOf label={say("legend")}>
      {(["said", "proposed"] as const).map((kind) => (
        <Entry key={kind} of={`.side-${kind}`}>
          <svg class="drawing pairs" width="34" height="18" aria-hidden="true">
            <g class={`side side-${kind}`}><rect class="box" x="1" y="1" width="32" height="16" rx="3" /></g>
          </svg>
          {say(kind === "said" ? "legendSaid" : "legendProposed")}
        </Entry>
      ))}
      {signs.map(({ sign, kinds, word }) => (
        <Entry key={sign} of={kinds.map((kind) => `.shift-${kind}`).join(", ")}><strong aria-hidden="true">{sign}</strong> {say(word)}</Entry>
      ))}
    </LegendOf>
  );
}
