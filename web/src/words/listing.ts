/** Several things as they are named in a sentence: “A, B och C”. Pure. */
import type { Language } from "../address/address";

export type Listing = (texts: readonly string[]) => string;

export function listingIn(language: Language): Listing {
  const format = new Intl.ListFormat(language, { type: "conjunction" });
  return (texts) => format.format(texts);
}
