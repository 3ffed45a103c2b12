/** The page's own words in both languages; what the graph says is Swedish, and marked as such. */
import { usePlace } from "../address/place";
import type { Language } from "../address/address";

/** Words by key, each in Swedish and English. A room declares its own beside it. */
export type Words<Key extends string> = Readonly<Record<Key, readonly [sv: string, en: string]>>;

/** The words of a room in the language of the page; `{x}` is filled from what is given, `{x:one|many}` agrees with it. */
export function useWords<Key extends string>(words: Words<Key>): (key: Key, given?: Given) => string {
  const { language } = usePlace().address;
  return (key, given) => filled(words, language, key, given);
}

export type Given = Readonly<Record<string, string | number>>;

export function filled<Key extends string>(
  words: Words<Key>,
  language: Language,
  key: Key,
  given: Given = {},
): string {
  const text = words[key][language === "sv" ? 0 : 1];
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) =>
    one === undefined || many === undefined ? String(given[name] ?? "") : Number(given[name]) === 1 ? one : many);
}
