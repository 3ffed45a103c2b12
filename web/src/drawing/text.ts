/** Text in a drawing: how wide it is and how it is broken into lines. Pure, given how to measure. */

/** The width in pixels of a text at the size of a drawing (15 px). */
export type Measure = (text: string) => number;

/** As wide as the drawing's font is on the whole: for where there is no canvas, and in tests. */
export const roughly: Measure = (text) => text.length * 7.3;

let drawing: CanvasRenderingContext2D | null | undefined;

/** As the browser will draw it. */
export const measured: Measure = (text) => {
  drawing ??= document.createElement("canvas").getContext("2d");
  if (!drawing) return roughly(text);
  drawing.font = '15px "Source Sans 3", system-ui, sans-serif';
  return drawing.measureText(text).width;
};

/** The text in lines of at most so many pixels; a longer word, or a line too many, ends in “…”. */
export function lines(text: string, width: number, measure: Measure, most = 3): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00a0]+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  if (line) found.push(line);
  const cut = found.length > most;
  return found.slice(0, most).map((one, place) => fitted(cut && place === most - 1 ? `${one}…` : one, width, measure));
}

function fitted(text: string, width: number, measure: Measure): string {
  let kept = text;
  while (measure(kept) > width && kept.length > 2) kept = `${kept.replace(/\s?…$/u, "").slice(0, -1)}…`;
  return kept;
}
