/** The table of chains: a row for each step of each. Pure. */
import type { Row, Table } from "../../frame/table";
import { endsAt, type Way } from "./net";
import type { Chain, Hop } from "./query";
import { claimsOfHop, type Saying, toldOf } from "./tell";
import { ENDING } from "./words";

export function tableOf(chains: readonly Chain[], way: Way, say: Saying): Table {
  const { own } = say;
  return {
    columns: [
      { key: "chain", label: own("chain") },
      { key: "step", label: own("step"), numeric: true },
      { key: "holder", label: own("holder"), swedish: true },
      { key: "mandate", label: own("mandate") },
      { key: "about", label: own("about"), swedish: true },
      { key: "grantor", label: own("grantor"), swedish: true },
      { key: "basis", label: own("basisHead"), swedish: true },
      { key: "limits", label: own("limits"), swedish: true },
      { key: "grade", label: own("grade") },
    ],
    names: chains.map((chain) => endsAt(chain)?.called ?? ""),
    grouped: true,
    rows: chains.flatMap((chain, place) => chain.hops.map((hop, step) => rowOf(chain, place, hop, step, way, say))),
  };
}

function rowOf(chain: Chain, place: number, hop: Hop, step: number, way: Way, say: Saying): Row {
  const told = toldOf(hop, say);
  const silent = say.own("notStated");
  const far = hop.far?.called ?? silent;
  const [holder, grantor] = way === "up" ? [hop.near.called, far] : [far, hop.near.called];
  const ends = say.own(ENDING[chain.ending], { name: endsAt(chain)?.called ?? "" });
  const to = (one: Hop["far"]) => (one ? { view: "organ" as const, of: [one.id] } : null);
  const [toHolder, toGrantor] = way === "up" ? [to(hop.near), to(hop.far)] : [to(hop.far), to(hop.near)];
  const against = hop.mandate.contradicts.length ? `≠ ${say.own("against")}` : "";
  return {
    key: `${place + 1}.${step + 1}`,
    cells: [
      say.own("chainNumbered", { number: place + 1, ends }),
      String(step + 1),
      holder,
      told.head,
      told.about,
      grantor,
      told.basis || silent,
      told.limits.join("; "),
      [told.grade, against].filter(Boolean).join("; "),
    ],
    links: [null, null, toHolder, null, null, toGrantor],
    claims: claimsOfHop(hop),
  };
}
