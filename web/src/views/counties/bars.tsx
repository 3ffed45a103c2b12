/** How alike counties are as a picture: for each a bar of what is the same, in part, not, and stated of one only. */
import { PickMark } from "../../drawing/mark";
import { isNarrow, useWithin } from "../../drawing/room";
import { claimsOfFeatures, countsOf, type How, HOWS, type Like } from "./features";
import type { Say } from "./rows";

export const barKey = (like: Like, how: How) => `${like.thing.id} ${how}`;

const ROW = 48;
const BAR = 24;
const HEAD = 30;
/** What is told under the name of a county, or over its bars where there is little room. */
const SHARE = 20;

interface BarsProps {
  readonly likes: readonly Like[];
  readonly least: number;
  readonly county: string;
  readonly say: Say;
}

interface Columns {
  readonly narrow: boolean;
  /** Where the bars begin, how far apart they do, and how long one trait is. */
  readonly label: number;
  readonly column: number;
  readonly unit: number;
}

export function BarsPicture({ likes, least, county, say }: BarsProps) {
  const [within, width] = useWithin<HTMLDivElement>();
  const columns = columnsOf(likes, width);
  const row = ROW + (columns.narrow ? SHARE : 0);
  const firstFew = likes.findIndex((like) => like.few);
  const top = (place: number) => HEAD + place * row + (firstFew >= 0 && place >= firstFew ? HEAD : 0);
  return (
    <div ref={within}>
      <svg class="drawing bars" viewBox={`0 0 ${width} ${top(likes.length)}`} role="group" aria-label={say("alikePicture", { county })}>
        <Heads columns={columns} say={say} />
        {firstFew >= 0 && <text class="bars-head" x={0} y={top(firstFew) - 10}>{say(columns.narrow ? "fewNarrow" : "few", { least })}</text>}
        {likes.map((like, place) => <Bars key={like.thing.id} like={like} top={top(place)} columns={columns} say={say} />)}
      </svg>
    </div>
  );
}

function columnsOf(likes: readonly Like[], width: number): Columns {
  const narrow = isNarrow(width);
  const label = narrow ? 0 : 190;
  const column = (width - label) / HOWS.length;
  const most = Math.max(1, ...likes.flatMap((like) => HOWS.map((how) => like[how].length)));
  // Room for the number after the longest bar.
  return { narrow, label, column, unit: (column - 44) / most };
}

function Heads({ columns: { narrow, label, column }, say }: { columns: Columns; say: Say }) {
  return (
    <>
      {HOWS.map((how, place) => (
        <text key={how} class="bars-head" x={label + place * column} y={18}>{narrow && how === "notStated" ? say("ofOne") : say(how)}</text>
      ))}
    </>
  );
}

interface RowProps {
  readonly like: Like;
  readonly top: number;
  readonly columns: Columns;
  readonly say: Say;
}

function Bars({ like, top, columns, say }: RowProps) {
  const share = say("shareTold", countsOf(like));
  const bars = top + (columns.narrow ? SHARE : 0);
  return (
    <g>
      <text x={0} y={top + 14}><tspan lang="sv">{like.thing.name}</tspan>{columns.narrow && ` · ${share}`}</text>
      {!columns.narrow && <text class="bars-share" x={0} y={top + 14 + SHARE - 2}>{share}</text>}
      {HOWS.map((how, place) => <Bar key={how} like={like} how={how} x={columns.label + place * columns.column} y={bars} columns={columns} say={say} />)}
    </g>
  );
}

interface BarProps extends Omit<RowProps, "top"> {
  readonly how: How;
  readonly x: number;
  readonly y: number;
}

function Bar({ like, how, x, y, columns: { column, unit }, say }: BarProps) {
  const count = like[how].length;
  const label = say("segment", { county: like.thing.name, how: say(how).toLocaleLowerCase("sv"), count });
  return (
    <PickMark label={label} pick={barKey(like, how)} claims={claimsOfFeatures(like[how])} class={`bar bar-${how}`}>
      <rect class="bar-hit" x={x - 2} y={y - 4} width={column - 6} height={BAR + 8} />
      <rect class="box" x={x} y={y} width={Math.max(1, count * unit)} height={BAR} />
      <text x={x + count * unit + 8} y={y + BAR / 2 + 5}>{count}</text>
    </PickMark>
  );
}
