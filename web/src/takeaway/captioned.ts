/**
 * What stands around a picture that is taken away, so that it stands alone: its question and date above; below,
 * what its marks mean, how it is read, its sources with their numbers, what to cite it by. All in full. Pure.
 */
import { type Measure, sized, wrapped } from "../drawing/text";

/** A mark that is explained: the words, and how large the sample before them is; none: the words have its sign. */
export interface Explained {
  readonly text: string;
  readonly sample: { readonly width: number; readonly height: number } | null;
}

export interface Caption {
  readonly title: string;
  /** Of which date it is, and the data. */
  readonly dated: string;
  readonly legend: readonly Explained[];
  readonly readings: readonly string[];
  readonly sources: readonly string[];
  readonly citation: string;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Captioned {
  readonly width: number;
  readonly height: number;
  /** Where the picture begins, from the top. */
  readonly top: number;
  readonly lines: readonly Line[];
  /** The corner of each sample of the legend; null: it has none. */
  readonly samples: readonly ({ readonly x: number; readonly y: number } | null)[];
}

const MARGIN = 24;
const NARROWEST = 640;
// Sizes of type, in pixels, and how much of a line each takes.
const TITLE = 24;
const SMALL = 13;
const LEADING = 1.4;
// Between what stands in a row, a sample and its words, and parts of the caption.
const APART = 20;
const BESIDE = 6;
const PART = 8;

/** The place of every line around a picture of this size. */
export function captioned(width: number, height: number, caption: Caption, measure: Measure): Captioned {
  const inner = Math.max(width, NARROWEST);
  const set = (texts: readonly string[], size: number, y: number): Line[] =>
    texts.flatMap((text) => wrapped(text, inner, sized(measure, size)))
      .map((text, place) => ({ text, x: MARGIN, y: y + size * LEADING * (place + 1), size }));
  const title = set([caption.title], TITLE, MARGIN / 2);
  const dated = set([caption.dated], SMALL, bottom(title, MARGIN / 2) + 4);
  const top = bottom(dated, bottom(title, MARGIN)) + MARGIN;
  const legend = inRows(caption.legend, inner, top + height + MARGIN / 2, sized(measure, SMALL));
  const readings = set(caption.readings, SMALL, legend.bottom);
  const sources = set(caption.sources, SMALL, bottom(readings, legend.bottom) + PART);
  const citation = set([caption.citation], SMALL, bottom(sources, bottom(readings, legend.bottom)) + PART);
  return {
    width: inner + 2 * MARGIN,
    height: bottom(citation, top + height) + MARGIN,
    top,
    lines: [...title, ...dated, ...legend.lines, ...readings, ...sources, ...citation],
    samples: legend.samples,
  };
}

const bottom = (lines: readonly Line[], without: number): number => lines.at(-1)?.y ?? without;

/** What is explained, one after the other in rows. */
function inRows(legend: readonly Explained[], inner: number, from: number, measure: Measure) {
  const lines: Line[] = [];
  let [x, y] = [0, from + SMALL * LEADING];
  const samples = legend.map(({ text, sample }) => {
    const before = sample ? sample.width + BESIDE : 0;
    const wide = before + measure(text);
    if (x && x + wide > inner) [x, y] = [0, y + SMALL * LEADING + 4];
    lines.push({ text, x: MARGIN + x + before, y, size: SMALL });
    const corner = sample && { x: MARGIN + x, y: y - SMALL / 3 - sample.height / 2 };
    x += wide + APART;
    return corner;
  });
  return { lines, samples, bottom: legend.length ? y : from };
}
