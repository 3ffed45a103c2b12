/** What a view is taken away as. Pure, but for what hands a file to the browser. */
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { csvFormatRows } from "d3-dsv";
import { measured } from "../drawing/text";
import { byDocument, type Citation, type Cited, numbersOf } from "../frame/cited";
import type { Table } from "../frame/table";
import { type Caption, captioned } from "./captioned";

/** The table as CSV: its columns, then the ids of the claims, then the sources, as printed. */
export function csv(table: Table, cited: Cited, words: { claims: string; sources: string; page: (page: number) => string }): string {
  const source = (number: number) => {
    const one = cited.sources[number - 1];
    return one ? sourceText(one, words.page) : "";
  };
  const head = [...table.columns.map((column) => column.label), words.claims, words.sources];
  const rows = table.rows.map((row) => {
    const sources = numbersOf(row.claims, cited.numbers).map(source);
    return [...row.cells, row.claims.join(" "), sources.join("; ")];
  });
  // With its mark, spreadsheets read å, ä and ö as what they are.
  return `\uFEFF${csvFormatRows([head, ...rows])}\r\n`;
}

/** A source as it is printed: title, section, page. */
export function sourceText(source: Citation, page: (page: number) => string): string {
  return [source.title, placeText(source, page)].filter(Boolean).join(", ");
}

function placeText({ section, page: number }: Citation, page: (page: number) => string): string {
  return [section, number === null ? null : page(number)].filter(Boolean).join(", ");
}

/** The numbered sources as they stand under a picture: each document once, with the places in it. */
export function captionOf(sources: readonly Citation[], page: (page: number) => string): string[] {
  return byDocument(sources).map(({ title, places }) => {
    const [first] = places;
    if (first && places.length === 1) return `[${first.number}] ${sourceText(first, page)}`;
    const within = places.map((place) => `[${place.number}] ${placeText(place, page)}`);
    return `${title}: ${within.join("; ")}`;
  });
}

/** A picture as a file of its own: in light colours, its question above and its sources below it. */
export async function svgText(picture: SVGSVGElement, caption: Caption): Promise<string> {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const root = document.documentElement;
  root.classList.add("is-light");
  try {
    inline(picture, copy);
  } finally {
    root.classList.remove("is-light");
  }
  for (const link of copy.querySelectorAll("a")) link.removeAttribute("href");
  const { width, height } = picture.viewBox.baseVal;
  const around = captioned(width, height, caption, measured);
  const whole = made("svg", { width: around.width, height: around.height, viewBox: `0 0 ${around.width} ${around.height}` });
  const style = made("style", {});
  style.textContent = await fontFace();
  whole.append(style, made("rect", { width: around.width, height: around.height, fill: "#fff" }));
  const x = (around.width - width) / 2;
  for (const [name, value] of Object.entries({ x, y: around.top, width, height })) copy.setAttribute(name, String(value));
  whole.append(copy);
  for (const { text, size, ...place } of around.lines) {
    const line = made("text", { ...place, "font-size": size, "font-family": '"Source Sans 3", sans-serif', fill: "#1b2430" });
    line.textContent = text;
    whole.append(line);
  }
  return new XMLSerializer().serializeToString(whole);
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
export async function pngOf(picture: SVGSVGElement, caption: Caption): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([await svgText(picture, caption)], { type: "image/svg+xml" }));
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
    drawing.fillStyle = "#fff";
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// Some file systems take 143 bytes, and å is two.
const LONGEST = 80;

/** A file's name from a title: å, ä and ö stay; what file systems and shells read otherwise goes. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize("NFC").toLocaleLowerCase("sv").replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST);
  return `${words.replace(/^-|-$/g, "") || "styrgraf"}.${ending}`;
}
