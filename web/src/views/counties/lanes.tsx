/** The counties on one trait as a picture: what is said, how many, and who. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { boxOf } from "../../drawing/grades";
import { PickMark } from "../../drawing/mark";
import { useWithin } from "../../drawing/room";
import { useMeasure } from "../../drawing/letters";
import { type Lane, type Lanes, lanesOf, LINE } from "./layout";
import type { Group, Member, Say } from "./rows";

interface LanesProps {
  readonly groups: readonly Group[];
  readonly trait: string;
  readonly surely: (member: Member) => string;
  readonly say: Say;
}

export function LanesPicture({ groups, trait, surely, say }: LanesProps) {
  const { address } = usePlace();
  const [within, room] = useWithin<HTMLDivElement>();
  const measure = useMeasure();
  const layout = useMemo(() => {
    const dated = groups.some((group) => group.members.some((member) => member.year !== null));
    return lanesOf(groups.map(({ label, members }) => ({ label, count: members.length })), dated, room, measure);
  }, [groups, room, measure]);
  const { width, height } = layout;
  return (
    <div ref={within}>
      <svg class="drawing lanes" viewBox={`0 0 ${width} ${height + 1}`} role="group" aria-label={say("picture", { trait })}>
        {groups.map((group, place) => {
          const lane = layout.lanes[place];
          return lane && (
            <g key={group.label} class={group.silent ? "lane lane-silent" : "lane"}>
              <LaneHead lane={lane} width={width} swedish={group.swedish !== null} count={say("counties", { count: group.members.length })} />
              {group.members.map((member, at) => {
                const spot = lane.boxes[at];
                return spot && (
                  <County key={member.key} member={member} value={group.label} spot={spot} layout={layout} surely={surely(member)} onTop={member.county === address.county} />
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface HeadProps {
  readonly lane: Lane;
  readonly width: number;
  readonly swedish: boolean;
  readonly count: string;
}

function LaneHead({ lane, width, swedish, count }: HeadProps) {
  const first = lane.y + 28;
  return (
    <>
      <path class="lane-rule" d={`M0 ${lane.y + 0.5}H${width}`} />
      <text class="lane-label" lang={swedish ? "sv" : undefined} x={0} y={first}>
        {lane.label.map((line, down) => <tspan key={line} x={0} y={first + down * LINE}>{line}</tspan>)}
      </text>
      <text class="text-quiet" x={0} y={first + lane.label.length * LINE}>{count}</text>
    </>
  );
}

interface CountyProps {
  readonly member: Member;
  readonly value: string;
  readonly spot: { readonly x: number; readonly y: number };
  readonly layout: Lanes;
  readonly surely: string;
  readonly onTop: boolean;
}

function County({ member, value, spot, layout, surely, onTop }: CountyProps) {
  const { width, height } = layout.box;
  const kind = boxOf(member.grade, member.proposed ? "PROPOSED" : "IN_FORCE");
  const dated = member.year !== null;
  return (
    <PickMark label={`${[member.name, surely].filter(Boolean).join(", ")}: ${value}`} pick={member.key}
      claims={member.claims} class={onTop ? "on-top" : undefined}>
      <rect class={kind} x={spot.x + 1} y={spot.y} width={width - 2} height={height} rx="3" />
      <text lang="sv" x={spot.x + 10} y={spot.y + (dated ? 19 : height / 2 + 5)}>{`${member.name} `}</text>
      {dated && <text class="text-quiet" x={spot.x + 10} y={spot.y + 37}>{surely}</text>}
    </PickMark>
  );
}
