/** In which part of a portrait each claim about a thing belongs, and who else it names. Pure. */
import { HIDDEN_PARTS, PAYING, STEERING } from "./parts";

export const SECTIONS = [
  "purpose", "mandateFrom", "mandateTo", "seatsIn", "seatsOf", "steeredBy", "steers", "steps",
  "ties", "gaps", "findings", "happenings", "facts", "names",
] as const;
export type Section = (typeof SECTIONS)[number];

export interface End {
  readonly part: string;
  readonly name: string;
  readonly node: { readonly id: string; readonly noun: string };
}

export interface Sorted {
  readonly noun: string;
  readonly type: string | null;
  readonly ends: readonly End[];
}

const THINGS = new Set(["ACTOR", "AREA", "POST", "PERSON", "MATTER", "TOPIC", "DOCUMENT"]);
const GAPS = new Set(["GAP", "NEED", "WEAKNESS", "RISK", "NOT_STATED"]);

/** The parts that the thing has in the claim. */
function partsOf(id: string, claim: Sorted): Set<string> {
  return new Set(claim.ends.filter((end) => end.node.id === id).map((end) => end.part));
}

export function sectionOf(id: string, claim: Sorted): Section {
  const parts = partsOf(id, claim);
  switch (claim.noun) {
    case "MANDATE":
      return parts.has("GRANTOR") && !parts.has("HOLDER") ? "mandateTo" : "mandateFrom";
    case "SEAT":
      return parts.has("BODY") ? "seatsIn" : "seatsOf";
    case "TIE":
      if (!STEERING.has(claim.type ?? "")) return "ties";
      return parts.has("SUBJECT") ? "steers" : "steeredBy";
    case "GRANT":
      return [...parts].some((part) => PAYING.has(part)) ? "steers" : "steeredBy";
    case "STEP":
      return "steps";
    case "TASK":
      return parts.has("HOLDER") ? "purpose" : "facts";
    case "FINDING":
      return GAPS.has(claim.type ?? "") ? "gaps" : "findings";
    case "EVENT":
    case "SUCCESSION":
      return "happenings";
    case "NAME":
      return "names";
    default:
      return "facts";
  }
}

/** Which end of a tie the thing is; null: neither, as an area or topic of it. */
export function endOf(id: string, claim: Sorted): "SUBJECT" | "OBJECT" | null {
  if (claim.noun !== "TIE") return null;
  const parts = partsOf(id, claim);
  if (parts.has("SUBJECT")) return "SUBJECT";
  return parts.has("OBJECT") ? "OBJECT" : null;
}

/** The areas on whose behalf a seat is held, by name. */
export function areasOf(claim: Sorted): string[] {
  return claim.noun === "SEAT" ? claim.ends.filter((end) => end.part === "ON_BEHALF_OF" && end.node.noun === "AREA").map((end) => end.name) : [];
}

// Whom each section is about; in the others, whoever else is named.
const WHOM: Partial<Record<Section, readonly string[]>> = {
  mandateFrom: ["GRANTOR"],
  mandateTo: ["HOLDER"],
  seatsIn: ["HOLDER", "ORGANISATION"],
  seatsOf: ["BODY"],
};

/** The others that the claim names, each once: whom the section is about. */
export function othersIn(id: string, claim: Sorted): End[] {
  const end = endOf(id, claim);
  const whom = end ? [end === "SUBJECT" ? "OBJECT" : "SUBJECT"] : WHOM[sectionOf(id, claim)];
  const others = claim.ends.filter(({ part, node }) => node.id !== id && THINGS.has(node.noun) &&
    (whom ? whom.includes(part) : !HIDDEN_PARTS.has(part)));
  return [...new Map(others.map((other) => [other.node.id, other])).values()];
}
