/** Chains as a net: what they share is there once, and what breaks ends in a box of its own. Pure. */
import type { Grade } from "../../words/sure";
import type { Chain, Ending, Hop } from "./query";
import { claimsOfHop, type Saying, toldOf } from "./tell";
import { ENDING } from "./words";

/** A body, or where a chain begins, ends or breaks. */
export interface Box {
  readonly key: string;
  readonly kind: "body" | "end" | "break";
  readonly text: string;
  readonly claims: readonly string[];
}

/** A mandate on its way from who gives it to who has it. */
export interface Card {
  readonly key: string;
  readonly head: string;
  readonly details: readonly string[];
  readonly grade: Grade;
  readonly gradeWord: string;
  readonly status: string;
  readonly against: boolean;
  readonly lacked: boolean;
  readonly claims: readonly string[];
}

/** The mandates that one gives another: `above` gives, `below` has. */
export interface Bundle {
  readonly key: string;
  readonly above: string;
  readonly below: string;
  readonly cards: readonly Card[];
}

export interface Net {
  readonly root: string;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Each way through the net, from the top down: keys of boxes and bundles. */
  readonly routes: readonly (readonly string[])[];
}

export type Way = "up" | "down";

const WHOLE: readonly Ending[] = ["ORIGIN", "LAST_HOLDER"];
export const isWhole = (chain: Pick<Chain, "ending">): boolean => WHOLE.includes(chain.ending);

/** Whom a chain's ending is about: the last body of a whole chain, the one at which another breaks. */
export function endsAt(chain: Chain): { readonly id: string; readonly called: string } | null {
  const last = chain.hops.at(-1);
  if (!last) return null;
  return isWhole(chain) || chain.ending === "CYCLE" ? (last.far ?? last.near) : last.near;
}

export function netOf(chains: readonly Chain[], way: Way, say: Saying): Net {
  const boxes = new Map<string, Box>();
  const bundles = new Map<string, Bundle>();
  const routes = new Map<string, string[]>();
  const box = (key: string, kind: Box["kind"], text: string, claims: readonly string[]) => {
    const known = boxes.get(key)?.claims ?? [];
    boxes.set(key, { key, kind, text, claims: [...new Set([...known, ...claims])] });
    return key;
  };
  for (const chain of chains) {
    const route: string[] = [];
    chain.hops.forEach((hop, place) => {
      const claims = claimsOfHop(hop);
      const near = box(hop.near.id, "body", hop.near.called, claims);
      const breaks = place === chain.hops.length - 1 && !isWhole(chain);
      const far = hop.far && !breaks ? box(hop.far.id, "body", hop.far.called, claims) : end(chain, claims);
      const bundle = bundled(bundles, way === "up" ? [far, near] : [near, far], cardOf(hop, say, claims));
      if (place === 0) route.push(near);
      route.push(bundle, far);
      if (place === chain.hops.length - 1 && !breaks) route.push(end(chain, claims));
    });
    routes.set(route.join(" "), way === "up" ? route.reverse() : route);
  }
  return { root: chains[0]?.hops[0]?.near.id ?? "", boxes, bundles, routes: [...routes.values()] };

  function end(chain: Chain, claims: readonly string[]): string {
    const at = endsAt(chain);
    const text = say.own(ENDING[chain.ending], { name: at?.called ?? "" });
    return box(`${chain.ending}:${at?.id ?? ""}`, isWhole(chain) ? "end" : "break", text, claims);
  }
}

function bundled(bundles: Map<string, Bundle>, [above, below]: string[], card: Card): string {
  const key = `${above}>${below}`;
  const cards = bundles.get(key)?.cards ?? [];
  if (!cards.some((one) => one.key === card.key)) {
    bundles.set(key, { key, above: above ?? "", below: below ?? "", cards: [...cards, card] });
  }
  return key;
}

function cardOf(hop: Hop, say: Saying, claims: readonly string[]): Card {
  const { mandate, graded } = hop;
  const told = toldOf(hop, say);
  return {
    key: mandate.id,
    head: told.head,
    details: [
      ...(told.about ? [told.about] : []),
      ...told.limits,
      told.basis ? say.own("basis", { what: told.basis }) : say.own("noBasis"),
      ...(graded.grade === "CERTAIN" && mandate.status === "IN_FORCE" ? [] : [told.grade]),
    ],
    gradeWord: told.grade,
    grade: graded.grade,
    status: mandate.status,
    against: mandate.contradicts.length > 0,
    lacked: mandate.standing !== "HELD",
    claims,
  };
}
