/** Whom the sources name as having or giving mandates. Pure. */
import type { MandateHoldersQuery } from "../../gql/graphql";

type Claims = MandateHoldersQuery["here"];
export type Choice = { readonly id: string; readonly called: string; readonly count: number };

/** Those who take the part in any of the claims, with most of them first. Pure. */
export function choicesOf(claims: Claims, part: "holders" | "grantors"): Choice[] {
  const found = new Map<string, Choice>();
  for (const claim of claims?.nodes ?? []) {
    if (!("holders" in claim)) continue;
    for (const { id, called } of claim[part]) found.set(id, { id, called, count: (found.get(id)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.called.localeCompare(b.called, "sv"));
}
