/** Text in a drawing: how wide it is and how it is broken into lines. Pure, given how to measure. */

/** The width in pixels of a text, at the size of a drawing if nothing else is said. */
export type Measure = (text: string) => number;

// A drawing's size of type, in pixels.
const SIZE = 15;

/** The same of type of another size. */
export const sized = (measure: Measure, size: number): Measure => (text) => (measure(text) * size) / SIZE;

/** As wide as the drawing's font is on the whole: for where there is no canvas, and in tests. */
export const roughly: Measure = (text) => text.length * 7.3;

let drawing: CanvasRenderingContext2D | null | undefined;

/** As the browser will draw it. */
export const measured: Measure = (text) => {
  drawing ??= document.createElement("canvas").getContext("2d");
  if (!drawing) return roughly(text);
  drawing.font = `${SIZE}px "Source Sans 3", system-ui, sans-serif`;
  return drawing.measureText(text).width;
};

/** The text in lines of at most so many pixels; a longer word, or a line too many, ends in “…”. */
export function lines(text: string, width: number, measure: Measure, most = 3): string[] {
  const found = filled(words(text), width, measure);
  const cut = found.length > most;
  return found.slice(0, most).map((one, place) => fitted(cut && place === most - 1 ? `${one}…` : one, width, measure));
}

/** On what shows a text in lines that may not hold all of it: what is cut is told in full where the picture is taken away. */
export const whole = (text: string, shown: readonly string[]) => (shown.some((line) => line.endsWith("…")) ? { "data-whole": text } : {});

/** All of the text in lines of at most so many pixels; a word that is longer, such as an address, goes on in the next. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  return filled(words(text).flatMap((word) => pieces(word, width, measure)), width, measure);
}

const words = (text: string): string[] => text.split(/[^\S\u00a0]+/u).filter(Boolean);

function filled(all: readonly string[], width: number, measure: Measure): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of all) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...found, line] : found;
}

// Fewer letters than these do not stand alone.
const SHORTEST = 3;

/** A word in as many pieces as it takes, each as long as it can be; what is no address has hyphens where it is cut. */
function pieces(word: string, width: number, measure: Measure, hyphen = /^\p{L}+\p{P}?$/u.test(word) ? "-" : ""): string[] {
  if (measure(word) <= width) return [word];
  let end = Math.max(1, word.length - (hyphen ? SHORTEST : 1));
  while (end > 1 && measure(word.slice(0, end) + hyphen) > width) end -= 1;
  return [word.slice(0, end) + hyphen, ...pieces(word.slice(end), width, measure, hyphen)];
}

/** The text with words that are too long for a line cut in two: at the seam of a compound, else between syllables. */
export function hyphened(text: string, width: number, measure: Measure): string {
  return words(text).map((word) => (measure(word) > width ? cutWord(word, width, measure) : word)).join(" ");
}

// An s that binds a compound: it can begin nothing with what follows.
const SEAM = /[^aeiouyåäö]s(?=[bdfghrs])/giu;
const SYLLABLE = /[aeiouyåäö][^aeiouyåäö]?(?=[^aeiouyåäö][aeiouyåäö])/giu;

function cutWord(word: string, width: number, measure: Measure): string {
  const fits = (end: number) => end > 2 && word.length - end > 2 && measure(`${word.slice(0, end)}-`) <= width;
  const ends = (seam: RegExp) => [...word.matchAll(seam)].map((found) => found.index + found[0].length).filter(fits);
  const end = ends(SEAM).at(-1) ?? ends(SYLLABLE).at(-1);
  return end === undefined ? word : `${word.slice(0, end)}- ${word.slice(end)}`;
}

function fitted(text: string, width: number, measure: Measure): string {
  let kept = text;
  while (measure(kept) > width && kept.length > 2) kept = `${kept.replace(/\s?…$/u, "").slice(0, -1)}…`;
  return kept;
}
