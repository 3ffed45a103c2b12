/** Dates of the graph as they are read: `before 2016`, `2018-autumn` and spans, in words. */
import { usePlace } from "../address/place";
import type { Language } from "../address/address";

const WORDS: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  before: ["före", "before"],
  after: ["efter", "after"],
  by: ["senast", "by"],
  about: ["omkring", "about"],
  spring: ["våren", "spring"],
  summer: ["sommaren", "summer"],
  autumn: ["hösten", "autumn"],
  early: ["början av", "early"],
  mid: ["mitten av", "mid"],
  late: ["slutet av", "late"],
};

const IN_YEAR = /(\d{4})-(spring|summer|autumn|early|mid|late)/gu;
const AROUND = /\b(before|after|by|about)\b/gu;
const SPAN = /(\d[\w-]*)\.\.(\d[\w-]*)/gu;

/** Dates in the language of the page. */
export function useDates(): (date: string) => string {
  const { language } = usePlace().address;
  return (date) => read(date, language);
}

export function read(date: string, language: Language): string {
  const word = (one: string) => WORDS[one]?.[language === "sv" ? 0 : 1] ?? one;
  return date
    .replace(SPAN, (_, first: string, last: string) => (first === last ? first : `${first}–${last}`))
    .replace(IN_YEAR, (_, year: string, part: string) => `${word(part)} ${year}`)
    .replace(AROUND, word);
}
