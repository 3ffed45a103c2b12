/** What a view is taken away as, but its picture. Pure, but for what hands a file to the browser. */
import { csvFormatRows } from "d3-dsv";
import { byDocument, type Citation, type Cited, numbersOf } from "../frame/cited";
import type { Table } from "../frame/table";

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
function sourceText(source: Citation, page: (page: number) => string): string {
  return [source.title, placeText(source, page)].filter(Boolean).join(", ");
}

function placeText({ section, page: number }: Citation, page: (page: number) => string): string {
  return [section, number === null ? null : page(number)].filter(Boolean).join(", ");
}

interface Places {
  readonly page: (page: number) => string;
  readonly whole: string;
}

/** The numbered sources as they stand under a picture, those that are numbered in it: each document once, with the places in it. */
export function captionOf(sources: readonly Citation[], told: ReadonlySet<number>, { page, whole }: Places): string[] {
  return byDocument(sources).flatMap(({ title, places }) => {
    const within = places.filter((place) => told.has(place.number));
    const [first] = within;
    if (!first) return [];
    if (within.length === 1) return [`[${first.number}] ${sourceText(first, page)}`];
    return [`${title}: ${within.map((place) => `[${place.number}] ${placeText(place, page) || whole}`).join("; ")}`];
  });
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
