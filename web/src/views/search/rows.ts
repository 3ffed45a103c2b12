/** The table of what was found. Pure. */
import type { Column, Table } from "../../frame/table";
import type { FoundClaim } from "./query";

interface FoundLabels {
  readonly noun: (claim: FoundClaim) => string;
  readonly page: (page: number) => string;
  readonly date: (text: string) => string;
  readonly grade: (claim: FoundClaim) => string;
}

/** Where a claim is said first: document, section, page. */
function placeOf({ sources: [first] }: FoundClaim, page: FoundLabels["page"]): string {
  if (!first) return "";
  return [first.title, first.section, first.page === null ? null : page(first.page)].filter(Boolean).join(", ");
}

export function foundTable(claims: readonly FoundClaim[], columns: readonly Column[], labels: FoundLabels): Table {
  const rows = claims.map((claim) => ({
    key: claim.id,
    cells: [labels.noun(claim), claim.sentence, labels.date(claim.validity.text), placeOf(claim, labels.page), labels.grade(claim)],
    claims: [claim.id],
  }));
  const names = claims.flatMap(({ sources: [first] }) => [first?.title, first?.section]).filter((one) => typeof one === "string");
  return { columns, rows, names };
}
