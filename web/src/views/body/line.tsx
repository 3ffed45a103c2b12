/** The life of a thing, drawn: a lane for what began, ended, happened and was seen, along the years. */
import { Entry, LegendOf } from "../../drawing/legend";
import { PickMark } from "../../drawing/mark";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import type { Life, LifeMark } from "./life";
import { BODY_WORDS } from "./words";

export function Line({ life, name }: { life: Life; name: string }) {
  const say = useWords(BODY_WORDS);
  const { axis, width, height, now } = life;
  return (
    <div class="line-scroll" tabIndex={0} role="region" aria-label={say("life")}>
      <svg class="drawing life" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={`${say("life")}: ${name}`}>
        {now !== null && <path class="life-now" d={`M${now} 6V${axis}`} />}
        {life.lanes.map((lane) => (
          <g key={lane.turn} aria-hidden="true">
            <text class="text-quiet" x="2" y={lane.y - 18}>{say(lane.turn)}</text>
            <path class="life-lane" d={`M2 ${lane.y}H${width - 2}`} />
          </g>
        ))}
        {life.years.map(({ year, x, labelled }) => (
          <g key={year} aria-hidden="true">
            <path class="life-lane" d={`M${x} ${axis}v${labelled ? 7 : 4}`} />
            {labelled && <text class="text-quiet" x={x} y={axis + 22} text-anchor="middle">{year}</text>}
          </g>
        ))}
        {life.marks.map((mark) => <Mark key={mark.key} mark={mark} />)}
      </svg>
      {now !== null && (
        <LegendOf label={say("lifeLegend")}>
          <Entry of=".life-now"><svg class="drawing life" width="12" height="18" aria-hidden="true"><path class="life-now" d="M6 1V17" /></svg>{say("lifeNow")}</Entry>
        </LegendOf>
      )}
    </div>
  );
}

function Mark({ mark }: { mark: LifeMark }) {
  const date = useDates();
  const say = useWords(BODY_WORDS);
  const count = mark.claims.length;
  const counted = count === 1 ? say("one") : say("count", { count });
  return (
    <PickMark pick={mark.key} claims={mark.claims} label={`${markLabel(mark, say, date)}: ${counted}`}>
      <circle class="touch" cx={mark.x} cy={mark.y} r={13} />
      <circle class={`box life-${mark.turn.toLowerCase()}`} cx={mark.x} cy={mark.y} r={mark.radius} />
      {count > 1 && <text x={mark.x} y={mark.y + 5} text-anchor="middle">{count}</text>}
    </PickMark>
  );
}

/** What a mark is: `Nämns av en källa, 2018-09, 2018`. */
export function markLabel(mark: Pick<LifeMark, "turn" | "year" | "dates">, say: (key: LifeMark["turn"] | "undated") => string, date: (text: string) => string): string {
  return [say(mark.turn), ...(mark.year === null ? [say("undated")] : mark.dates.map(date))].join(", ");
}
