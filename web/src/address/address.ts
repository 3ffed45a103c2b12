/**
 * The address says all that a view shows: there is no other state. A link is the view.
 */

export const VIEWS = [
  "start",
  "sök",
  "organ",
  "karta",
  "mandat",
  "förankring",
  "platser",
  "jämför",
  "län",
  "luckor",
  "källor",
] as const;
export type ViewName = (typeof VIEWS)[number];

/** How surely a thing must have held to be shown: certain; or last known; or possible too. */
export const SURETIES = ["säkert", "senast", "kanske"] as const;
type Surety = (typeof SURETIES)[number];

export type Language = "sv" | "en";

export interface Address {
  readonly view: ViewName;
  /** Ids of the things that it is about, in order. */
  readonly of: readonly string[];
  /** Id of the county on top. */
  readonly county: string;
  /** A day, month, year, or a span of two (`2005..2020`). */
  readonly at: string;
  readonly surely: Surety;
  /** Id of the scenario looked from, or none. */
  readonly scenario: string;
  readonly language: Language;
  /** What one view keeps for itself, by its own Swedish words: `visa`, `valt`, `ord`. */
  readonly more: Readonly<Record<string, string>>;
}

export type Change = Partial<Omit<Address, "more">> & {
  readonly more?: Readonly<Record<string, string | null>>;
};

export const HOME_COUNTY = "area/stockholms-län";

const WORDS = { of: "om", county: "län", at: "vid", surely: "grad", scenario: "förslag", language: "språk" };
const OURS = new Set(Object.values(WORDS));

/** The address that a location tells; what it does not say has its default, the date today. */
export function parse(location: { pathname: string; search: string }, today: string): Address {
  const path = decodeURIComponent(location.pathname).replace(/^\/|\/$/g, "") || "start";
  const asked = new URLSearchParams(location.search);
  const surely = asked.get(WORDS.surely);
  return {
    view: VIEWS.find((one) => one === path) ?? "start",
    of: asked.getAll(WORDS.of),
    county: asked.get(WORDS.county) || HOME_COUNTY,
    at: asked.get(WORDS.at) || today,
    surely: SURETIES.find((one) => one === surely) ?? "senast",
    scenario: asked.get(WORDS.scenario) ?? "",
    language: asked.get(WORDS.language) === "en" ? "en" : "sv",
    more: Object.fromEntries([...asked].filter(([word]) => !OURS.has(word))),
  };
}

/** The link to an address: date and county are always said, so that it shows the same tomorrow. */
export function format(address: Address): string {
  const said = new URLSearchParams();
  for (const one of address.of) said.append(WORDS.of, one);
  said.set(WORDS.county, address.county);
  said.set(WORDS.at, address.at);
  if (address.surely !== "senast") said.set(WORDS.surely, address.surely);
  if (address.scenario) said.set(WORDS.scenario, address.scenario);
  if (address.language !== "sv") said.set(WORDS.language, address.language);
  for (const [word, value] of Object.entries(address.more)) said.set(word, value);
  const path = address.view === "start" ? "" : encodeURIComponent(address.view);
  return `/${path}?${said.toString().replaceAll("%2F", "/")}`;
}

/** The address with a change. Another view or other things begin anew with what is the view's own. */
export function changed(address: Address, change: Change): Address {
  const { more, ...rest } = change;
  const elsewhere = change.view !== undefined || change.of !== undefined;
  const kept: Record<string, string> = elsewhere ? {} : { ...address.more };
  for (const [word, value] of Object.entries(more ?? {})) {
    if (value === null || value === "") delete kept[word];
    else kept[word] = value;
  }
  return { ...address, ...rest, of: change.of ?? (change.view === undefined ? address.of : []), more: kept };
}
