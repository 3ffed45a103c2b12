import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { apart, parts, tableOf, unsaid } from "./portrait";
import type { Clashes } from "../gaps/clashes";
import type { Entry, Opposing, Thing } from "./query";

const end = (part: "SUBJECT" | "OBJECT", id: string) => ({ part, name: id, node: { id, noun: "ACTOR" as const } });
const thing: Thing = {
  id: "actor/me",
  noun: "ACTOR",
  type: null,
  name: "Me",
  description: null,
  naming: { name: "Me", known: true, claim: null },
  names: [{ id: "name/me", sentence: "Heter Me.", validity: { text: "sett 2019" } }],
  claims: {
    totalCount: 1,
    onlyPossible: 0,
    edges: [{
      grade: "CERTAIN",
      grading: { reason: "SEEN", seen: null },
      node: {
        id: "tie/a", noun: "TIE", type: "OWNS", status: "IN_FORCE", sentence: "A äger Me.", negated: false, verb: null,
        validity: { text: "från 2012" }, contradicts: [{ id: "tie/b" }], ends: [end("SUBJECT", "actor/a"), end("OBJECT", "actor/me")],
      },
    }],
  },
};
const told = parts(thing, (type, inward) => `${type} ${inward}`, (date) => date);

test("what is said stands part by part; names of any date are among it", () => {
  expect(told.map(({ section, items }) => [section, items.map((item) => item.key)])).toEqual([
    ["steeredBy", ["tie/a"]],
    ["names", ["name/me"]],
  ]);
  expect(told[0]?.items[0]).toMatchObject({ relation: { words: "OWNS true", ofSource: false }, opposed: true, when: "från 2012" });
});

test("the table has all of it, what contradicts it, and its life", () => {
  const side = (id: string, sentence: string): Opposing => ({ id, sentence, grading: { grade: "CERTAIN", reason: "SEEN", seen: null } });
  const opposed: Clashes<Opposing> = {
    now: [[[side("tie/a", "Ja.")], [side("tie/b", "Nej.")]]],
    elsewhen: [[[side("tie/a", "Ja.")], [side("tie/d", "Förr.")]]],
  };
  const history: Entry[] = [{ turn: "BEGAN", date: "2012", days: null, claim: { id: "tie/c", sentence: "Började." } }];
  const table = tableOf(thing, told, opposed, history, [], { section: (key) => key, grade: () => "", date: (date) => date, turn: (turn) => turn });
  expect(claimsOf(table)).toEqual(["tie/a", "name/me", "tie/b", "tie/d", "tie/c"]);
  expect(table.rows.map((row) => row.cells[0])).toEqual(["steeredBy", "names", "opposed", "elsewhen", "life"]);
  expect(table.rows[0]?.links?.[1]).toEqual({ view: "organ", of: ["actor/a"] });
});

test("what one asks of every body and is not said is told", () => {
  expect(unsaid(told)).toEqual(["purpose", "mandateFrom", "seatsIn", "seatsOf", "steps"]);
});

test("what is only possible at the date is apart from what is said of it, and says nothing of it", () => {
  const maybe = { ...thing, claims: { ...thing.claims, edges: thing.claims.edges.map((edge) => ({ ...edge, grade: "POSSIBLE" as const })) } };
  const [first] = parts(maybe, String, String);
  expect(first && [apart(first.items).said.length, apart(first.items).possible.length]).toEqual([0, 1]);
  expect(unsaid(parts(maybe, String, String))).toContain("steeredBy");
});
