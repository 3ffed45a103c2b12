import { SURE } from "../../words/sure";
import type { Words } from "../../words/words";

export const GAPS_WORDS = {
  title: ["Luckor och motsägelser: {name}", "Gaps and contradictions: {name}"],
  lead: [
    "{at}: {gaps} luckor i styrningen och {opposed} motsägelser. Dessutom {unsaid} saker som källorna lämnar osagda.",
    "{at}: {gaps} gaps in the governance and {opposed} contradictions. Besides, {unsaid} things that the sources leave unsaid.",
  ],
  nothing: [
    "Källorna nämner inga luckor eller motsägelser här vid den tiden. Det betyder inte att det inte finns några: prova ett annat datum, ett annat län eller ”kanske”.",
    "The sources mention no gaps or contradictions here at that time. That does not mean that there are none: try another date, another county or “possible”.",
  ],
  theme: ["Tema", "Theme"],
  order: ["Ordna efter", "Order by"],
  byKind: ["slag", "kind"],
  byTheme: ["tema", "theme"],
  themeless: ["Utan angivet tema", "No theme given"],
  governance: ["Luckor i styrningen", "Gaps in the governance"],
  opposed: ["Motsägelser", "Contradictions"],
  opposedMore: ["Uppgifter som inte kan vara sanna samtidigt, i samma källa eller mellan källor, oavsett datum.", "Claims that cannot both be true, within a source or between sources, of any date."],
  source: ["Vad källorna lämnar osagt", "What the sources leave unsaid"],
  sourceMore: ["Brister i källorna, inte i styrningen.", "Lacks of the sources, not of the governance."],
  GAP: ["Luckor", "Gaps"],
  MANDATE: ["Mandat som saknas", "Mandates that are lacking"],
  SEAT: ["Platser utan namngiven innehavare", "Seats without a named holder"],
  WEAKNESS: ["Svagheter", "Weaknesses"],
  RISK: ["Risker", "Risks"],
  NEED: ["Behov", "Needs"],
  UNSAID: ["Frågor utan svar i källan", "Questions the source leaves open"],
  FIGURE: ["Uppgifter som källan inte anger", "Facts the source does not give"],
  kind: ["Slag", "Kind"],
  said: ["Vad som sägs", "What is said"],
  surely: SURE.howSurely,
  cut: ["Här visas de första 500 av {count}.", "The first 500 of {count} are shown."],
} satisfies Words<string>;
