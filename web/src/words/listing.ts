/** Several things as they are named in a sentence: “A, B och C”. Pure. */
import type { Language } from "../address/address";

/** A name within a sentence: the article it begins with is no part of it. */
export const running = (name: string): string => name.replace(/^(Den|Det|De)\s/u, (article) => article.toLocaleLowerCase("sv"));

export type Listing = (texts: readonly string[]) => string;

export function listingIn(language: Language): Listing {
  const format = new Intl.ListFormat(language, { type: "conjunction" });
  return (texts) => format.format(texts);
}
