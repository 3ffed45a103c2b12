import type { Words } from "../../words/words";

export const START_WORDS = {
  title: ["Vem bestämmer vad i socialtjänstens kunskapsstyrning?", "Who decides what in the knowledge governance of social services?"],
  lead: [
    "Styrgraf visar organen, platserna, mandaten och förankringen – hur det var då, hur det är nu, vad källorna inte säger och var de säger emot varandra. Varje uppgift har sin källa, med avsnitt och sida.",
    "Styrgraf shows the bodies, seats, mandates and anchoring – how it was then, how it is now, what the sources do not say and where they contradict each other. Every claim has its source, with section and page.",
  ],
  examples: ["Till exempel", "For example"],
  questions: ["Vad vill du veta?", "What do you want to know?"],
  represents: ["Vem företräder?", "Who represents?"],
  representsMore: ["Vilka sitter för länet i de nationella nätverken, och vilka platser står tomma.", "Who sits for the county in the national networks, and which seats are empty."],
  anchored: ["Var förankras beslut?", "Where are decisions anchored?"],
  anchoredMore: ["Vilka ett beslut måste passera, i vilken ordning, och var källorna ger olika besked.", "Whom a decision must pass, in which order, and where the sources differ."],
  mandate: ["Varifrån kommer mandatet?", "Where does the mandate come from?"],
  mandateMore: ["Kedjan från ett organ upp till sitt ursprung – eller till där den bryts, och varför.", "The chain from a body up to its origin – or to where it breaks, and why."],
  missing: ["Vad saknas?", "What is missing?"],
  missingMore: [
    "Luckor i styrningen, behov som någon uttrycker, och uppgifter som motsäger varandra.",
    "Gaps in the governance, needs that somebody expresses, and claims that contradict each other.",
  ],
  missingCount: ["{county} {at}: {counts}.", "{county} {at}: {counts}."],
  changes: ["Vad ändras?", "What changes?"],
  changesMore: ["Det som gäller mot ett förslag, ett år mot ett annat: vad började, upphörde och ändrades.", "What is in force against a proposal, one year against another: what began, ended and changed."],
  then: ["Hur var det då?", "How was it then?"],
  thenMore: ["Länet som det beskrevs 2012. Dra i datumet för att se vad som kommer och går.", "The county as described in 2012. Move the date to see what comes and goes."],
  counties: ["Hur skiljer sig länen?", "How do the counties differ?"],
  countiesMore: ["Alla 21 län sida vid sida, och vilka som liknar varandra.", "All 21 counties side by side, and which are like each other."],
  bodies: ["Vilka organ finns?", "Which bodies are there?"],
  bodiesMore: ["Kartan över länets organ, från nationell till lokal nivå.", "The map of the county’s bodies, from national to local."],
  bodiesCount: ["{bodies} organ i {county} {at}", "{bodies} bodies in {county} {at}"],
  words: ["Vad sägs om ett ämne?", "What is said about a subject?"],
  wordsMore: ["Sök på ett vanligt ord, som missbruk, utan att kunna namnet på något organ.", "Search for a common word, such as missbruk, without knowing the name of any body."],
} satisfies Words<string>;
