/** Dates of the graph as they are read: `before 2016`, `2018-autumn`, spans, and how long something held. */
import { usePlace } from "../address/place";
import type { Language } from "../address/address";

type Pair = readonly [sv: string, en: string];

const PARTS: Readonly<Record<string, Pair>> = {
  spring: ["våren", "spring"],
  summer: ["sommaren", "summer"],
  autumn: ["hösten", "autumn"],
  early: ["början av", "early"],
  mid: ["mitten av", "mid"],
  late: ["slutet av", "late"],
};

const AROUND: Readonly<Record<string, Pair>> = {
  before: ["före", "before"],
  after: ["efter", "after"],
  by: ["senast", "by"],
  about: ["omkring", "about"],
};

// What the service says of a time in Swedish, the longer before what it begins with.
const SERVICE: readonly Pair[] = [
  ["sett vid en tidpunkt", "seen at some time in"],
  ["sett", "seen"],
  ["från", "from"],
  ["till", "to"],
  ["ska upphöra", "is to end"],
  ["tills vidare", "until further notice"],
  ["odaterat", "undated"],
  ...Object.values(AROUND),
];

const PART = Object.keys(PARTS).join("|");
const PART_SAID = Object.values(PARTS).map(([sv]) => sv.replace(" av", "")).join("|");

const IN_YEAR = new RegExp(`(\\d{4})-(${PART})`, "gu");
const IN_YEAR_SAID = new RegExp(`(\\d{4}) \\((${PART_SAID})\\)`, "gu");
const ROUND = new RegExp(`\\b(${Object.keys(AROUND).join("|")})\\b`, "gu");
const SAID = new RegExp(`(?<!\\p{L})(${SERVICE.map(([sv]) => sv).join("|")})(?!\\p{L})`, "gu");
const SPAN = /(\d[\w-]*)\.\.(\d[\w-]*)/gu;

/** Dates in the language of the page. */
export function useDates(): (date: string) => string {
  const { language } = usePlace().address;
  return (date) => read(date, language);
}

export function read(date: string, language: Language): string {
  const own = language === "sv" ? 0 : 1;
  const part = (word: string) => (PARTS[word] ?? Object.values(PARTS).find(([sv]) => sv.replace(" av", "") === word))?.[own] ?? word;
  const told = date
    .replace(SPAN, (_, first: string, last: string) => (first === last ? first : `${first}–${last}`))
    .replace(IN_YEAR, (_, year: string, word: string) => `${part(word)} ${year}`)
    .replace(IN_YEAR_SAID, (_, year: string, word: string) => `${part(word)} ${year}`)
    .replace(ROUND, (word) => AROUND[word]?.[own] ?? word);
  return language === "sv" ? told : told.replace(SAID, (word) => SERVICE.find(([sv]) => sv === word)?.[own] ?? word);
}
