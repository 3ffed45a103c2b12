/** The table of the map: a row for each line as the service gives it, then what no line can show. Pure. */
import type { Row, Table } from "../../frame/table";
import { calledOf } from "./layout";
import type { Now } from "./query";

export interface Telling {
  readonly columns: Readonly<Record<"from" | "verb" | "to" | "kind" | "grade", string>>;
  readonly kind: (noun: string) => string;
  /** How sure, or how far it is a fact. */
  readonly grade: (edge: Now["edges"][number]) => string;
  readonly noVerb: string;
}

export function tableOf(now: Now, telling: Telling): Table {
  const name = new Map(now.nodes.map((node) => [node.key, calledOf(node)]));
  const tied = new Set(now.edges.flatMap((edge) => [edge.from, edge.to]));
  const rows: Row[] = now.edges.map((edge) => ({
    key: [edge.from, edge.noun, edge.label, edge.status, edge.denied ? "inte" : "", edge.to].join(" "),
    cells: [
      name.get(edge.from) ?? edge.from, edge.label, name.get(edge.to) ?? edge.to,
      telling.kind(edge.noun), telling.grade(edge),
    ],
    claims: edge.claims.map((claim) => claim.id),
  }));
  const undrawn = now.undrawn.map((claim): Row => ({
    key: claim.id, cells: ["", claim.sentence, "", telling.kind(claim.noun), ""], claims: [claim.id],
  }));
  const alone = now.nodes.filter((node) => !tied.has(node.key)).map((node): Row => ({
    key: node.key, cells: [name.get(node.key) ?? "", telling.noVerb, "", "", ""], claims: [],
  }));
  const column = (key: keyof Telling["columns"], swedish: boolean) => ({ key, label: telling.columns[key], swedish });
  return {
    columns: [column("from", true), column("verb", true), column("to", true), column("kind", false), column("grade", false)],
    rows: [...rows, ...undrawn, ...alone],
  };
}
