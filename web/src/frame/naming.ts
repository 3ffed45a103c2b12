/** Why a thing was found by what was written: by which of its names, and how alike that is. */
import type { Change } from "../address/address";
import type { Given, Words } from "../words/words";

export interface Found {
  readonly name: string;
  readonly form: keyof typeof FORMS;
  readonly matchedBy: Exclude<keyof typeof WHY, "byName">;
  readonly node: { readonly id: string; readonly noun: string; readonly type: string | null; readonly name: string };
}

export const FORMS = {
  OFFICIAL: ["namn", "name"],
  SHORT: ["kort namn", "short name"],
  ABBREVIATION: ["förkortning", "abbreviation"],
  ALIAS: ["annat namn", "other name"],
  FORMER: ["tidigare namn", "former name"],
  PRINTED: ["så tryckt i källan", "as the source prints it"],
  ENGLISH: ["engelskt namn", "English name"],
  LABEL: ["vår beskrivning", "our description"],
} satisfies Words<string>;

export const WHY = {
  EXACT: ["heter just så", "is called just that"],
  PREFIX: ["börjar så", "begins so"],
  WORD: ["har ordet i namnet", "has the word in its name"],
  STEM: ["har ordet i en annan form", "has the word in another form"],
  SIMILAR: ["liknar det skrivna", "is like what is written"],
  byName: ["{form}: ”{name}”", "{form}: “{name}”"],
} satisfies Words<string>;

/** The words for why: the name it was found by, where that is not the one it bears, and how. */
export function whyFound(
  found: Found,
  forms: (key: keyof typeof FORMS) => string,
  why: (key: keyof typeof WHY, given?: Given) => string,
): string {
  const how = why(found.matchedBy);
  if (found.name === found.node.name) return how;
  const byName = why("byName", { form: forms(found.form), name: found.name });
  return found.matchedBy === "SIMILAR" ? `${byName} – ${how}` : byName;
}

/** Where a thing is shown: a document by what it says, everything else by what is said of it. */
export function leadsTo(node: { readonly id: string; readonly noun: string }): Change {
  return { view: node.noun === "DOCUMENT" ? "källor" : "organ", of: [node.id] };
}
