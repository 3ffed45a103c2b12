/** The tables of the sources: the documents, and what one of them says. Pure. */
import type { Column, Table } from "../../frame/table";
import type { Document, Said } from "./query";

interface DocumentLabels {
  readonly group: (isSource: boolean) => string;
  readonly kind: (document: Document) => string;
  readonly date: (text: string) => string;
}

export function documentsTable(
  documents: readonly Document[],
  counts: ReadonlyMap<string, number>,
  columns: readonly Column[],
  labels: DocumentLabels,
): Table {
  const rows = documents.map((one) => {
    const { isSource, speaksOf, published } = "isSource" in one ? one : { isSource: false, speaksOf: null, published: null };
    const count = counts.get(one.id) ?? 0;
    return {
      isSource,
      count,
      key: one.id,
      cells: [labels.group(isSource), one.name, labels.kind(one), labels.date(speaksOf?.text ?? ""), labels.date(published?.text ?? ""), count ? String(count) : ""],
      links: [null, { view: count ? "källor" : "organ", of: [one.id] } as const, null, null, null, null],
      claims: [],
    };
  });
  const sorted = rows.sort((one, other) => Number(other.isSource) - Number(one.isSource) || other.count - one.count);
  return { columns, rows: sorted, grouped: true };
}

interface SaidLabels {
  readonly noun: (noun: Said["noun"]) => string;
  readonly page: (page: number) => string;
  readonly date: (text: string) => string;
  readonly grade: (said: Said) => string;
}

/** On which pages of the document a claim is said, each once. */
export function pagesOf(said: Said, document: string): number[] {
  const pages = said.sources.flatMap((one) => (one.documentId === document && one.page !== null ? [one.page] : []));
  return [...new Set(pages)].sort((one, other) => one - other);
}

export function saidTable(said: readonly Said[], document: string, columns: readonly Column[], labels: SaidLabels): Table {
  const rows = said.map((one) => ({
    key: one.id,
    cells: [labels.noun(one.noun), one.sentence, pagesOf(one, document).map(labels.page).join(", "), labels.date(one.validity.text), labels.grade(one)],
    claims: [one.id],
  }));
  return { columns, rows, grouped: true };
}
