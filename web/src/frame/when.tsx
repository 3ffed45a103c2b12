/** The date: written, or slid over the years, with a mark at each year that a source speaks of. */
import { useEffect, useId, useState } from "preact/hooks";
import { usePlace } from "../address/place";
import { useDates } from "../words/dates";
import { useWords } from "../words/words";
import { useFacts } from "./facts";
import { FRAME } from "./frame.words";

const FIRST = 2005;

export function When() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const date = useDates();
  const facts = useFacts();
  const [written, write] = useState(address.at);
  const id = useId();
  useEffect(() => write(address.at), [address.at]);
  const year = Number(address.at.match(/\d{4}/u)?.[0]) || new Date().getFullYear();
  const years = facts?.years ?? [];
  const first = Math.min(FIRST, year, ...years);
  const last = Math.max(new Date().getFullYear(), year);
  const set = (at: string) => at && go({ at }, true);
  return (
    <fieldset class="when">
      <label for={`${id}-at`}>{say("date")}</label>
      <div class="when-fields">
        <input id={`${id}-at`} type="text" size={10} value={written} aria-describedby={`${id}-help`} title={say("dateHelp")}
          autocomplete="off" enterkeyhint="done"
          onInput={(event) => write(event.currentTarget.value)}
          onChange={(event) => set(event.currentTarget.value.trim())} />
        <span class="visually-hidden" id={`${id}-help`}>{say("dateHelp")}</span>
        <div class="slider">
          <input type="range" aria-label={say("slider")} min={first} max={last} step={1} value={year} aria-valuetext={date(address.at)}
            onInput={(event) => set(event.currentTarget.value)} />
          <Ticks years={years} first={first} last={last} year={year} />
        </div>
      </div>
    </fieldset>
  );
}

interface TicksProps {
  readonly years: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly year: number;
}

/** Where each tick stands, in parts of the slider, and which say their year: those that have room for it. */
export function ticks(years: readonly number[], first: number, last: number, room = 0.2) {
  let said = -1;
  return years.map((year) => {
    const place = last > first ? (year - first) / (last - first) : 0;
    const labelled = said < 0 || place - said >= room;
    if (labelled) said = place;
    return { year, place, labelled };
  });
}

function Ticks({ years, first, last, year }: TicksProps) {
  return (
    <div class="ticks" aria-hidden="true">
      {ticks(years, first, last).map((tick) => (
        <span key={tick.year} class={tick.year === year ? "tick is-now" : "tick"} style={{ insetInlineStart: `${tick.place * 100}%` }}>
          {tick.labelled && tick.year}
        </span>
      ))}
    </div>
  );
}
