/** A picture as a file of its own, which stands alone: in light colours, with its words and sources around it. */
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { Measure } from "../drawing/text";
import { type Cited, numbersOf } from "../frame/cited";
import { type Caption, captioned, type Line } from "./captioned";
import { type Framed, numbersAt, type Tag } from "./numbered";

/** What is said around it; of the sources those with these numbers, which stand at its marks. */
export interface Around extends Pick<Caption, "title" | "dated" | "citation"> {
  readonly sourcesOf: (numbers: ReadonlySet<number>) => readonly string[];
  readonly numbers: Cited["numbers"];
  readonly measure: Measure;
}

const INK = { fill: "#1b2430", "font-family": '"Source Sans 3", sans-serif' };
const QUIET = { ...INK, fill: "#56606c" };
const PAPER = "#fff";

/** The picture that stands in a place of the page, with what explains it there. */
export async function svgText(place: Element, around: Around): Promise<string> {
  const picture = pictureIn(place);
  const frames = framesIn(picture, around.numbers);
  const explained = explainedIn(place, picture);
  const { copy, samples } = inLight(() => ({ copy: copied(picture), samples: explained.map(({ sample }) => sample && copied(sample)) }));
  const { width, height } = picture.viewBox.baseVal;
  const caption: Caption = {
    ...around,
    legend: explained.map(({ text, sample }) => ({ text, sample: sample && sizeOf(sample) })),
    readings: [...[...place.querySelectorAll("[data-reads]")].map((one) => tidy(one.textContent)), ...wholesIn(picture)],
    sources: around.sourcesOf(new Set(frames.flatMap((frame) => frame.numbers))),
  };
  const set = captioned(width, height, caption, around.measure);
  const whole = made("svg", { width: set.width, height: set.height, viewBox: `0 0 ${set.width} ${set.height}` });
  const style = made("style", {});
  style.textContent = await fontFace();
  whole.append(style, made("rect", { width: set.width, height: set.height, fill: PAPER }));
  // Numbers at its upper edge stand out of it.
  placed(copy, { x: (set.width - width) / 2, y: set.top, width, height, overflow: "visible" });
  copy.append(...numbersAt(frames, around.measure).flatMap(tagged));
  whole.append(copy, ...set.lines.map((line) => lettered(line, INK)));
  samples.forEach((sample, at) => {
    const corner = set.samples[at];
    if (sample && corner) whole.append(placed(sample, { ...corner }));
  });
  return new XMLSerializer().serializeToString(whole);
}

function pictureIn(place: Element): SVGSVGElement {
  const found = place.querySelector<SVGSVGElement>("svg[role=group]");
  if (!found) throw new Error("There is no picture on the page.");
  return found;
}

/** The frames of its marks, of several boxes the last one's; what is but a line stands between marks that have one. */
function framesIn(picture: SVGSVGElement, numbers: Cited["numbers"]): Framed[] {
  return [...picture.querySelectorAll<SVGElement>("[data-claims]")].flatMap((mark) => {
    const frame = [...mark.querySelectorAll<SVGElement>("rect.box, circle.box")].at(-1);
    if (!frame) return [];
    const told = (name: string) => Number(frame.getAttribute(name) ?? 0);
    const radius = told("r");
    const place = radius
      ? { x: told("cx") - radius, y: told("cy") - radius, width: 2 * radius, round: 2 * radius }
      : { x: told("x"), y: told("y"), width: told("width") };
    return [{ ...place, numbers: numbersOf(JSON.parse(mark.dataset["claims"] ?? "[]") as string[], numbers) }];
  });
}

/** What the page explains of the marks that are in the picture. */
function explainedIn(place: Element, picture: SVGSVGElement) {
  const entries = [...place.querySelectorAll<HTMLElement>("[data-explains], [data-sign]")];
  const drawn = ({ dataset: { explains, sign } }: HTMLElement) =>
    explains ? picture.querySelector(explains) !== null : (picture.textContent ?? "").includes(sign ?? "");
  return entries.filter(drawn).map((entry) => ({ text: tidy(entry.textContent), sample: entry.querySelector("svg") }));
}

/** What is cut short in the picture, in full: `nationella nätverket… = nationella nätverket för RSS`. */
function wholesIn(picture: SVGSVGElement): string[] {
  const cut = [...picture.querySelectorAll<SVGElement>("[data-whole]")];
  const told = new Set(cut.map((one) => `${[...one.childNodes].map((line) => tidy(line.textContent)).join(" ")} = ${one.dataset["whole"] ?? ""}`));
  return told.size ? [[...told].join("; ")] : [];
}

const tidy = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim();

const sizeOf = (sample: SVGSVGElement) => ({ width: Number(sample.getAttribute("width")), height: Number(sample.getAttribute("height")) });

/** Whatever the screen's colours are: a picture that is taken away is for paper. */
function inLight<What>(make: () => What): What {
  const root = document.documentElement;
  root.classList.add("is-light");
  try {
    return make();
  } finally {
    root.classList.remove("is-light");
  }
}

function copied(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy);
  for (const link of copy.querySelectorAll("a")) link.removeAttribute("href");
  return copy;
}

function placed(copy: SVGSVGElement, attributes: Readonly<Record<string, string | number>>): SVGSVGElement {
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  return copy;
}

/** A line of numbers on a bit of paper of its own. */
function tagged({ width, height, ...line }: Tag): SVGElement[] {
  const paper = made("rect", { x: line.x - 2, y: line.y - height + 2, width: width + 4, height, fill: PAPER, rx: 2 });
  return [paper, lettered(line, QUIET)];
}

function lettered({ text, size, ...place }: Line, look: Readonly<Record<string, string | number>>): SVGElement {
  const line = made("text", { ...place, ...look, "font-size": size });
  line.textContent = text;
  return line;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

async function fontFace(): Promise<string> {
  const file = await (await fetch(sans)).blob();
  const told = new FileReader();
  const read = new Promise<string>((done) => told.addEventListener("load", () => done(String(told.result))));
  told.readAsDataURL(file);
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(${await read}) format("woff2")}`;
}

const TAKEN = [
  "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "display", "paint-order",
  "letter-spacing",
];

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of TAKEN) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("class");
  to.removeAttribute("style");
  [...from.children].forEach((child, place) => {
    const copied = to.children[place];
    if (copied) inline(child, copied);
  });
}

/** The picture drawn into a PNG, at twice its size: sharp on paper too. */
export async function pngOf(place: Element, around: Around): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([await svgText(place, around)], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, 8000 / Math.max(width, height));
    canvas.width = width * scale;
    canvas.height = height * scale;
    const drawing = canvas.getContext("2d");
    if (!drawing) throw new Error("No canvas.");
    drawing.fillStyle = PAPER;
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
