/** Where the years that sources speak of stand along the slider. Pure. */

export interface Tick {
  readonly year: number;
  /** In parts of the slider's length. */
  readonly place: number;
  /** How far it can be pressed, in parts of the length: to the middle between it and its nearest neighbour. */
  readonly width: number;
  /** Whether its year has room to stand there. */
  readonly labelled: boolean;
}

// As wide as a finger needs, in parts of the slider, where nothing else is near.
const REACH = 0.12;

/** A tick for each year; those say theirs that have room for it after the one before. */
export function ticks(years: readonly number[], first: number, last: number, room = 0.2): Tick[] {
  const placeOf = (year: number) => (last > first ? (year - first) / (last - first) : 0);
  let said = -1;
  return years.map((year, order) => {
    const place = placeOf(year);
    const labelled = said < 0 || place - said >= room;
    if (labelled) said = place;
    const gaps = [years[order - 1], years[order + 1]].flatMap((other) => (other === undefined ? [] : [Math.abs(placeOf(other) - place)]));
    return { year, place, width: Math.min(REACH, ...gaps), labelled };
  });
}

/** The year one on or back; at either end it stays. */
export function nextYear(years: readonly number[], year: number, by: number): number {
  return years[years.indexOf(year) + by] ?? year;
}
