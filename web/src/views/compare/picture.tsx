/** Pairs as a picture: for each what it is about, and the two sides as boxes that say or do not say. */
import { useMemo } from "preact/hooks";
import { PickMark } from "../../drawing/mark";
import { Entry, LegendOf } from "../../drawing/legend";
import { useMeasure } from "../../drawing/letters";
import { useWithin } from "../../drawing/room";
import { useWords } from "../../words/words";
import { type BoxSpot, LINE, pairsLayout, type PairSpot } from "./layout";
import type { Heads, Pair, PairGroup, Say, Side } from "./pairs";
import { COMPARE_WORDS } from "./words";

interface PairsProps {
  readonly groups: readonly PairGroup[];
  readonly heads: Heads;
}

export function PairsPicture({ groups, heads }: PairsProps) {
  const say = useWords(COMPARE_WORDS);
  const [within, room] = useWithin<HTMLDivElement>();
  const measure = useMeasure();
  const layout = useMemo(() => pairsLayout(groups, room, measure), [groups, room, measure]);
  const [left, right] = layout.sides;
  return (
    <div ref={within}>
      <svg class="drawing pairs" viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={say("picture", { left: heads.left, right: heads.right })}>
        <text class="pairs-head" x={left} y={18}>{heads.left}</text>
        <text class="pairs-head" x={right} y={18}>{heads.right}</text>
        {groups.map((group, place) => {
          const spot = layout.groups[place];
          return spot && (
            <g key={group.label}>
              <path class="pairs-rule" d={`M0 ${spot.y + 0.5}H${layout.width}`} />
              <text class="pairs-group" x={0} y={spot.y + 25}>{say("groupOf", { group: group.label, count: group.count })}</text>
              {group.pairs.map((pair, at) => {
                const where = spot.pairs[at];
                return where && <PairMark key={pair.key} pair={pair} group={group.label} heads={heads} spot={where} pad={layout.pad} say={say} />;
              })}
            </g>
          );
        })}
      </svg>
      <States groups={groups} say={say} />
    </div>
  );
}

interface PairProps {
  readonly pair: Pair;
  readonly group: string;
  readonly heads: Heads;
  readonly spot: PairSpot;
  readonly pad: number;
  readonly say: Say;
}

function PairMark({ pair, group, heads, spot, pad, say }: PairProps) {
  const label = say("mark", { group, label: pair.label, left: heads.left, leftText: pair.left.text, right: heads.right, rightText: pair.right.text });
  return (
    <PickMark label={label} pick={pair.key} claims={pair.claims} class="pair">
      <Lines x={0} y={spot.y + 18} text={spot.label} ours={pair.ours} />
      <BoxOf spot={spot.left} pad={pad} side={pair.left} />
      <BoxOf spot={spot.right} pad={pad} side={pair.right} />
    </PickMark>
  );
}

function BoxOf({ spot, pad, side: { state, ours } }: { spot: BoxSpot; pad: number; side: Side }) {
  return (
    <g class={`side side-${state}`}>
      <rect class="box" x={spot.x + 1} y={spot.y} width={spot.width - 2} height={spot.height} rx="3" />
      <Lines x={spot.x + pad} y={spot.y + 18} text={spot.text} ours={ours} />
    </g>
  );
}

interface LinesProps {
  readonly x: number;
  readonly y: number;
  readonly text: readonly string[];
  readonly ours?: boolean | undefined;
}

function Lines({ x, y, text, ours = false }: LinesProps) {
  return <text x={x} y={y} lang={ours ? undefined : "sv"}>{text.map((line, down) => <tspan key={down} x={x} y={y + down * LINE}>{`${line} `}</tspan>)}</text>;
}

const STATES = { said: "legendSaid", silent: "legendSilent", absent: "legendAbsent", proposed: "legendProposed" } as const;

function States({ groups, say }: { groups: readonly PairGroup[]; say: Say }) {
  const drawn = new Set(groups.flatMap((group) => group.pairs.flatMap((pair) => [pair.left.state, pair.right.state])));
  return (
    <LegendOf label={say("legend")}>
      {[...drawn].map((state) => (
        <Entry key={state} of={`.side-${state}`}>
          {state !== "absent" && (
            <svg class="drawing pairs" width="34" height="18" aria-hidden="true">
              <g class={`side side-${state}`}><rect class="box" x="1" y="1" width="32" height="16" rx="3" /></g>
            </svg>
          )}
          {say(STATES[state])}
        </Entry>
      ))}
    </LegendOf>
  );
}
