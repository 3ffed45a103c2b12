import { SURE } from "./sure";
import type { Words } from "./words";

/** What several rooms say. */
export const COMMON = {
  start: ["Start", "Start"],
  sök: ["Sök", "Search"],
  organ: ["Ett organ", "A body"],
  karta: ["Kartan", "The map"],
  mandat: ["Mandatkedjan", "The mandate chain"],
  förankring: ["Förankring", "Anchoring"],
  platser: ["Vem sitter var", "Who sits where"],
  jämför: ["Jämför", "Compare"],
  län: ["Länen", "The counties"],
  luckor: ["Luckor och motsägelser", "Gaps and contradictions"],
  källor: ["Källor", "Sources"],
  ...SURE,
  IN_FORCE: ["gäller", "in force"],
  ENDED: ["har upphört", "ended"],
  NATIONAL: ["Nationell nivå", "National"],
  REGIONAL: ["Regional nivå", "Regional"],
  SUB_REGIONAL: ["Delregional nivå", "Sub-regional"],
  LOCAL: ["Lokal nivå", "Local"],
  NOT_STATED: ["Nivån sägs inte", "Level not stated"],
  waiting: ["Hämtar …", "Fetching …"],
  again: ["Försök igen", "Try again"],
  page: ["s.\u00a0{page}", "p.\u00a0{page}"],
  close: ["Stäng", "Close"],
} satisfies Words<string>;
