/** What of the address the map asks by. Pure. */
import type { Address } from "../../address/address";
import { gradesOf } from "../../drawing/grades";
import { KINDS, type Kind } from "./words";

/** The kinds of claim shown: all, unless the address names some. */
export function kindsOf({ more }: Address): Kind[] {
  const said = new Set((more["slag"] ?? "").split(","));
  const some = KINDS.filter(([, word]) => said.has(word)).map(([kind]) => kind);
  return some.length ? some : KINDS.map(([kind]) => kind);
}

/** What the address says of the kinds when one is turned; to show none of them shows all. */
export function turned(shown: readonly Kind[], kind: Kind): string | null {
  const now = new Set(shown);
  if (!now.delete(kind)) now.add(kind);
  const words = KINDS.filter(([one]) => now.has(one)).map(([, word]) => word);
  return words.length && words.length < KINDS.length ? words.join(",") : null;
}

export const reachOf = ({ more }: Address): 0 | 1 | 2 =>
  more["steg"] === "0" ? 0 : more["steg"] === "2" ? 2 : 1;

export const opensOf = ({ more }: Address): string[] => (more["öppna"] ?? "").split("|").filter(Boolean);

const isArea = (id: string) => id.startsWith("area/");

/** Around what: the things in the address, areas by their bodies; without any the county on top. */
function about({ of, county }: Address) {
  if (!of.length) return { of: null, areas: [county] };
  const things = of.filter((id) => !isArea(id));
  const areas = of.filter(isArea);
  return { of: things.length ? things : null, areas: areas.length ? areas : null };
}

/** For the places: whatever ever was, at least with what is nearest, so that a smaller reach moves nothing. */
export function askedEver(address: Address) {
  return { ...about(address), hops: Math.max(1, reachOf(address)) };
}

/** At a date; of areas also how many bodies they have in all, of which some are tied to nothing. */
export function askedAt(address: Address) {
  const things = about(address);
  return {
    ...things,
    counts: things.of === null,
    hops: reachOf(address),
    through: kindsOf(address),
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
  };
}
