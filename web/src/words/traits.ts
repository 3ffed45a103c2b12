/** What is measured and compared, in the words of the page: the kept list of traits and of their set values. */
import type { Language } from "../address/address";

type Pair = readonly [sv: string, en: string];

const TRAITS: readonly Pair[] = [
  ["andel kommuner som nåddes", "share of municipalities reached"],
  ["andel som instämmer", "share who agree"],
  ["andel som tagit del", "share who took part"],
  ["anpassning", "adaptation"],
  ["antal anställda", "number employed"],
  ["antal delar", "number of parts"],
  ["antal delområden", "number of parts of the area"],
  ["antal deltagare", "number of participants"],
  ["antal deltagare per tillfälle", "number of participants each time"],
  ["antal FoU-enheter", "number of R&D units"],
  ["antal förekomster", "number of occurrences"],
  ["antal grupper", "number of groups"],
  ["antal kommunalförbund", "number of federations of municipalities"],
  ["antal kommuner", "number of municipalities"],
  ["antal kommuner som har det uppgiften gäller", "number of municipalities that have it"],
  ["antal kommuner som nåddes", "number of municipalities reached"],
  ["antal kommuner som saknar det uppgiften gäller", "number of municipalities that lack it"],
  ["antal kontaktpersoner", "number of contacts"],
  ["antal kontaktpersoner per kommun", "number of contacts in each municipality"],
  ["antal ledamöter", "number of members"],
  ["antal län", "number of counties"],
  ["antal områden", "number of fields"],
  ["antal parter", "number of parties"],
  ["antal projekt", "number of projects"],
  ["antal regioner", "number of regions"],
  ["antal representanter", "number of representatives"],
  ["antal RSS", "number of regional support structures"],
  ["antal som saknas", "number missing"],
  ["antal svarande", "number who answered"],
  ["antal svarande efter uppdragets början", "number who answered after the work began"],
  ["antal tillfrågade", "number asked"],
  ["antal tillfällen", "number of times"],
  ["arbetsform", "way of working"],
  ["avser tid", "time it concerns"],
  ["belopp", "amount"],
  ["beställningsnummer", "order number"],
  ["beställs på", "is ordered at"],
  ["deltagarnas befattning", "posts of the participants"],
  ["eget stycke i rapporten", "a passage of its own in the report"],
  ["FoU-miljön är plattform", "the R&D unit is the platform"],
  ["FoU-utveckling", "how R&D has developed"],
  ["frivilligt", "voluntary"],
  ["fråga", "question"],
  ["färg i figur", "colour in the figure"],
  ["fördelning", "distribution"],
  ["förkortningens betydelse", "meaning of the abbreviation"],
  ["förutsättning", "precondition"],
  ["har regional arena", "has a regional arena"],
  ["hur ofta", "how often"],
  ["innehåll", "content"],
  ["jämförelse", "comparison"],
  ["kategori", "category"],
  ["kommundoktorander", "municipal doctoral students"],
  ["kommunkod", "code of the municipality"],
  ["kursens omfattning", "extent of the course"],
  ["led", "step in a series"],
  ["lika eller olika", "alike or different"],
  ["längd", "length"],
  ["milstolpe", "milestone"],
  ["målbild", "vision"],
  ["målbildens del", "part of the vision"],
  ["mötesform", "form of meeting"],
  ["mötesfrekvens", "how often it meets"],
  ["omdöme", "judgement"],
  ["område som kom upp", "field that came up"],
  ["organisationsform", "form of organisation"],
  ["organisationsprincip", "principle of organisation"],
  ["politiskt organ för stödstrukturen", "political body for the support structure"],
  ["roll", "role"],
  ["sammansättning", "composition"],
  ["samverkan som beskrevs", "collaboration described"],
  ["slut", "end"],
  ["start", "beginning"],
  ["svarsfrekvens", "rate of answers"],
  ["sätt att lämna synpunkter", "way to give views"],
  ["tid för namnbyte", "time of the change of name"],
  ["tidpunkt", "point in time"],
  ["tidsavstånd", "time between"],
  ["tjänstemannagrupp på hög nivå", "high-level group of officials"],
  ["underlag", "material it rests on"],
  ["utbredning", "how widespread it is"],
  ["utformad efter länets förutsättningar", "shaped by the conditions of the county"],
  ["vad representanten bidrar med", "what the representative contributes"],
  ["verkar på nivå", "level at which it works"],
  ["verksamhetsområde", "field of activity"],
  ["värdtyp", "kind of host"],
  ["år för sista överenskommelsen", "year of the last agreement"],
  ["önskat stöd", "support wanted"],
];

const VALUES: readonly Pair[] = [
  ["försvagats", "weakened"],
  ["i annan riktning än försvagning", "in another direction than weakened"],
  ["relativt oförändrad", "rather unchanged"],
  ["grön", "green"],
  ["gul", "yellow"],
  ["finns", "there are some"],
  ["planeras", "planned"],
  ["lika", "alike"],
  ["olika", "different"],
  ["enhetsprincipen", "the principle of units"],
  ["nätverksprincipen", "the principle of networks"],
  ["nationell", "national"],
  ["regional", "regional"],
  ["delregional", "sub-regional"],
  ["landsting", "county council"],
  ["regionförbund", "regional association"],
  ["regionkommun", "regional municipality"],
  ["kommunförbund", "association of municipalities"],
  ["kommunalförbund", "federation of municipalities"],
  ["stiftelse", "foundation"],
  ["universitet", "university"],
];

/** A text with what in it is still Swedish; null: nothing. */
export interface Worded {
  readonly text: string;
  readonly swedish: string | null;
}

/** What a trait is called; what is counted, after its colon, is the source's own. */
export function traitSays(language: Language, label: string): Worded {
  if (language === "sv") return { text: label, swedish: label };
  const [trait = "", ...among] = label.split(": ");
  const said = TRAITS.find(([sv]) => sv === trait)?.[1];
  const rest = among.join(": ");
  if (said === undefined) return { text: label, swedish: label };
  return { text: [said, rest].filter(Boolean).join(": "), swedish: rest || null };
}

/** A value of a trait: those of a kept list in the words of the page, all others as the source has them. */
export function traitValue(language: Language, value: string): Worded {
  const said = language === "sv" ? undefined : VALUES.find(([sv]) => sv === value)?.[1];
  const own = said !== undefined || !/\p{L}/u.test(value);
  return { text: said ?? value, swedish: own ? null : value };
}
