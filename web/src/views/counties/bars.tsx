/** How alike counties are as a picture: for each a bar of what is shared, differs, and is stated of one only. */
import { PickMark } from "../../drawing/mark";
import { isNarrow, useWithin } from "../../drawing/room";
import { claimsOfFeatures, type How, HOWS, type Like } from "./features";
import type { Say } from "./rows";

export const barKey = (like: Like, how: How) => `${like.thing.id} ${how}`;

const ROW = 40;
const BAR = 24;
const HEAD = 30;

interface BarsProps {
  readonly likes: readonly Like[];
  readonly county: string;
  readonly say: Say;
}

export function BarsPicture({ likes, county, say }: BarsProps) {
  const [within, width] = useWithin<HTMLDivElement>();
  const narrow = isNarrow(width);
  const label = narrow ? 0 : 190;
  const column = (width - label) / HOWS.length;
  const row = narrow ? ROW + 24 : ROW;
  const most = Math.max(1, ...likes.flatMap((like) => HOWS.map((how) => like[how].length)));
  // Room for the number after the longest bar.
  const unit = (column - 44) / most;
  return (
    <div ref={within}>
      <svg class="drawing bars" viewBox={`0 0 ${width} ${HEAD + likes.length * row}`} role="group" aria-label={say("alikePicture", { county })}>
        {HOWS.map((how, place) => <text key={how} class="bars-head" x={label + place * column} y={18}>{narrow && how === "notStated" ? say("ofOne") : say(how)}</text>)}
        {likes.map((like, down) => {
          const top = HEAD + down * row + (narrow ? 24 : 0);
          return (
            <g key={like.thing.id}>
              <text lang="sv" x={0} y={narrow ? top - 6 : top + BAR / 2 + 5}>{like.thing.name}</text>
              {HOWS.map((how, place) => {
                const count = like[how].length;
                const x = label + place * column;
                return (
                  <PickMark key={how} label={say("segment", { county: like.thing.name, how: say(how).toLocaleLowerCase("sv"), count })} pick={barKey(like, how)}
                    claims={claimsOfFeatures(like[how])} class={`bar bar-${how}`}>
                    <rect class="bar-hit" x={x - 2} y={top - 4} width={column - 6} height={BAR + 8} />
                    <rect class="box" x={x} y={top} width={Math.max(1, count * unit)} height={BAR} />
                    <text x={x + count * unit + 8} y={top + BAR / 2 + 5}>{count}</text>
                  </PickMark>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
