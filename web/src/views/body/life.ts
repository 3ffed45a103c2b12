/** The life of a thing on a line: what came, went, happened and was seen, year by year. Pure. */
import type { Entry } from "./query";

type Turn = Entry["turn"];
const TURNS = ["BEGAN", "ENDED", "HAPPENED", "SEEN"] as const satisfies readonly Turn[];

interface Gathered {
  readonly key: string;
  readonly turn: Turn;
  /** The year it begins in; null: the sources give no time. */
  readonly year: number | null;
  /** Dates as the sources give them, in order. */
  readonly dates: readonly string[];
  readonly claims: readonly string[];
}

export interface LifeMark extends Gathered {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Life {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly turn: Turn; readonly y: number }[];
  readonly marks: readonly LifeMark[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  readonly axis: number;
  /** Where the date asked for stands; null: outside of the line. */
  readonly now: number | null;
}

const YEAR = 26;
const MARGIN = 40;
const LANE = 58;
const LABEL = 46;

export function yearOf(entry: Pick<Entry, "days">): number | null {
  const day = entry.days?.first ?? entry.days?.last;
  return day ? Number(day.slice(0, 4)) : null;
}

const keyOf = (turn: Turn, year: number | null): string => `liv:${turn}:${year ?? "?"}`;

/** Entries of one turn and year as one, in order. */
export function gathered(entries: readonly Entry[]): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const { turn, date, days, claim } of entries) {
    const year = yearOf({ days });
    const key = keyOf(turn, year);
    const before = found.get(key);
    found.set(key, {
      key,
      turn,
      year,
      dates: [...new Set([...(before?.dates ?? []), date])],
      claims: [...new Set([...(before?.claims ?? []), claim.id])],
    });
  }
  return [...found.values()];
}

export function life(entries: readonly Entry[], at: string, width: number): Life {
  const dated = entries.map(yearOf).filter((year) => year !== null);
  const undated = dated.length < entries.length ? MARGIN : 0;
  const first = Math.min(...dated);
  const span = dated.length ? Math.max(...dated) - first : 0;
  const step = Math.max(YEAR, (width - 2 * MARGIN - undated) / Math.max(span, 1));
  const place = (year: number) => MARGIN + undated + (span ? (year - first) * step : 0);
  const turns = TURNS.filter((turn) => entries.some((entry) => entry.turn === turn));
  const lanes = turns.map((turn, row) => ({ turn, y: 40 + row * LANE }));
  const marks = gathered(entries).map((some) => ({
    ...some,
    x: some.year === null ? MARGIN : place(some.year),
    y: lanes.find((lane) => lane.turn === some.turn)?.y ?? 0,
    radius: some.claims.length === 1 ? 6 : 12,
  }));
  const axis = 20 + lanes.length * LANE;
  const asked = Number(at.match(/\d{4}/u)?.[0]);
  const inside = dated.length > 0 && asked >= first && asked <= first + span;
  return {
    width: Math.max(width, place(first + span) + MARGIN) || width,
    height: axis + 32,
    lanes,
    marks,
    years: dated.length ? yearsAlong(first, span, step, place) : [],
    axis,
    now: inside ? place(asked) : null,
  };
}

/** Every year has its tick; as many say theirs as have room. */
function yearsAlong(first: number, span: number, step: number, place: (year: number) => number) {
  const each = [1, 2, 5, 10].find((some) => some * step >= LABEL) ?? 20;
  return Array.from({ length: span + 1 }, (_, passed) => {
    const year = first + passed;
    return { year, x: place(year), labelled: span < each ? passed === 0 : year % each === 0 };
  });
}
