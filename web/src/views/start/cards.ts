/** The questions that people bring, and where each leads. Pure. */
import { type Change, HOME_COUNTY } from "../../address/address";

export const QUESTIONS = ["represents", "anchored", "mandate", "missing", "changes", "then", "counties", "bodies", "words"] as const;
export type Question = (typeof QUESTIONS)[number];

/** Things of a county to begin with; a question without one leads to where one is chosen. */
interface Beginnings {
  readonly holder: string | null;
  readonly matter: string | null;
  readonly scenario: string;
}

/** Where the sources tell the most, what they tell it of. */
const KNOWN: Readonly<Record<string, Beginnings>> = {
  [HOME_COUNTY]: {
    holder: "actor/rss-styrgrupp-stockholms-län",
    matter: "matter/beslut-inom-rss-stockholms-län",
    scenario: "scenario/rss-stockholms-län-2020",
  },
  "area/södermanlands-län": { holder: null, matter: null, scenario: "scenario/sörmland-huvudman-2012" },
};

export function beginnings(county: string, holder: string | null, matter: string | null): Beginnings {
  const known = KNOWN[county];
  return {
    holder: known?.holder ?? holder,
    matter: known?.matter ?? matter,
    scenario: known?.scenario ?? "",
  };
}

// The year of the report that tells most of how it was before.
const THEN = "2012";

export function leads({ holder, matter, scenario }: Beginnings): Record<Question, Change> {
  return {
    represents: { view: "platser" },
    anchored: { view: "förankring", of: matter ? [matter] : [] },
    mandate: { view: "mandat", of: holder ? [holder] : [] },
    missing: { view: "luckor" },
    changes: { view: "jämför", scenario },
    then: { view: "karta", at: THEN },
    counties: { view: "län" },
    bodies: { view: "karta" },
    words: { view: "sök", more: { ord: "missbruk" } },
  };
}
