/** The date: written, or slid over the years; each year that sources speak of is a mark to go to. */
import { useEffect, useId, useState } from "preact/hooks";
import { Link, usePlace } from "../address/place";
import { useDates } from "../words/dates";
import { useWords } from "../words/words";
import { useFacts } from "./facts";
import { FRAME } from "./frame.words";
import { nextYear, type Tick, ticks } from "./ticks";

const FIRST = 2005;
const NONE: ReadonlyMap<number, readonly string[]> = new Map();

export function When() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const set = (at: string) => at && go({ at }, true);
  const [written, write] = useState(address.at);
  const id = useId();
  useEffect(() => write(address.at), [address.at]);
  return (
    <fieldset class="when">
      <label for={`${id}-at`}>{say("date")}</label>
      <div class="when-fields">
        <input id={`${id}-at`} type="text" size={10} value={written} aria-describedby={`${id}-help`} title={say("dateHelp")}
          autocomplete="off" enterkeyhint="done"
          onInput={(event) => write(event.currentTarget.value)}
          onChange={(event) => set(event.currentTarget.value.trim())} />
        <span class="visually-hidden" id={`${id}-help`}>{say("dateHelp")}</span>
        <Slider set={set} />
      </div>
    </fieldset>
  );
}

function Slider({ set }: { set: (at: string) => void }) {
  const { at } = usePlace().address;
  const say = useWords(FRAME);
  const date = useDates();
  const speaking = useFacts()?.speaking ?? NONE;
  const years = [...speaking.keys()];
  const year = Number(at.match(/\d{4}/u)?.[0]) || new Date().getFullYear();
  const first = Math.min(FIRST, year, ...years);
  const last = Math.max(new Date().getFullYear(), year);
  const sources = speaking.get(year)?.join("; ") ?? say("noSources");
  return (
    <div class="slider">
      <input type="range" aria-label={say("slider")} min={first} max={last} step={1} value={year} aria-valuetext={`${date(at)}: ${sources}`}
        onInput={(event) => set(event.currentTarget.value)} />
      <ol class="ticks" aria-label={say("years")} onKeyDown={stepped}>
        {ticks(years, first, last).map((tick) => (
          <TickOf key={tick.year} tick={tick} now={tick.year === year} reached={tick.year === (years.includes(year) ? year : years[0])}
            sources={speaking.get(tick.year) ?? []} />
        ))}
      </ol>
    </div>
  );
}

interface TickProps {
  readonly tick: Tick;
  readonly now: boolean;
  /** Whether the tab key comes to it; from there the arrow keys go on. */
  readonly reached: boolean;
  readonly sources: readonly string[];
}

function TickOf({ tick: { year, place, width, labelled }, now, reached, sources }: TickProps) {
  return (
    <li>
      <Link class="tick" style={{ insetInlineStart: `${place * 100}%`, width: `${width * 100}%` }} to={{ at: String(year) }} over
        tabIndex={reached ? 0 : -1} data-year={year} aria-current={now ? "true" : undefined} aria-label={`${year}: ${sources.join("; ")}`}>
        {labelled && year}
      </Link>
      <span class="tick-sources" aria-hidden="true"><b>{year}</b> <span lang="sv">{sources.join("; ")}</span></span>
    </li>
  );
}

/** From tick to tick by the arrow keys. */
function stepped(event: KeyboardEvent & { currentTarget: HTMLOListElement }): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const here = event.target instanceof HTMLElement ? event.target.dataset["year"] : undefined;
  if (by === undefined || !here) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-year]")];
  const next = nextYear(links.map((one) => Number(one.dataset["year"])), Number(here), by);
  event.preventDefault();
  links.find((one) => Number(one.dataset["year"]) === next)?.focus();
}
