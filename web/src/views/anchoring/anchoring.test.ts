import { describe, expect, test } from "vitest";
import { roughly } from "../../drawing/text";
import type { Does } from "../../gql/graphql";
import { claimsOf } from "../../frame/table";
import type { Given } from "../../words/words";
import { choicesOf } from "./choices";
import { lanesOf, onlyOnce, phasesOf, type Saying } from "./lanes";
import { layout } from "./layout";
import type { Account } from "./query";
import { tableOf } from "./rows";

const said = (key: string, given?: Given) => [key, ...Object.values(given ?? {})].join(" ");
const say: Saying = { own: said, phase: said, obligation: said, common: said, date: String };
const body = (id: string) => ({ id, called: id.toUpperCase() });

function step(id: string, does: Does, actor: string, order: number | null = null): Account["graded"][number] {
  return {
    grade: "CERTAIN",
    grading: { reason: "SEEN" as const, seen: null },
    claim: {
      id, status: "IN_FORCE", does, obligation: null, order, limit: null, condition: null, negated: false,
      contradicts: [], actors: [body(actor)], by: [],
    },
  };
}

function account(section: string, matter: string, ...graded: Account["graded"]): Account {
  const anchored = graded.flatMap(({ claim }) => ("does" in claim && claim.does === "ANCHORS" ? claim.actors : []));
  return { matter: body(matter), source: { documentId: "d", title: "D", section, page: 7 }, anchoredIn: anchored, graded };
}

const FIRST = account("6", "m", step("s1", "DECIDES", "x", 3), step("s2", "ANCHORS", "b", 2), step("s3", "ANCHORS", "a", 2), step("s4", "PREPARES", "y", 1));
const SECOND = account("10", "m", step("s5", "ANCHORS", "b"), step("s6", "ANCHORS", "c"));

describe("lanes", () => {
  test("go as the matter goes, and begin with what the accounts share", () => {
    const [first, second] = lanesOf([FIRST, SECOND], ["m"], say);
    expect(first?.steps.map((one) => [one.key, one.among])).toEqual([["s4", ""], ["s2", "all"], ["s3", "one"], ["s1", ""]]);
    expect([first?.count, first?.ordered, second?.count, second?.ordered]).toEqual([2, true, 2, false]);
    expect(first?.source).toBe("6, page\u00a07");
  });

  test("tell the phases that are spoken of, and who is named but once", () => {
    const lanes = lanesOf([FIRST, SECOND], ["m"], say);
    expect(phasesOf(lanes)).toEqual(["PREPARES", "ANCHORS", "DECIDES"]);
    expect(onlyOnce(lanes)).toEqual(["A", "C"]);
  });

  test("are not held against each other where they are of different matters, or of a body's part alone", () => {
    const other = account("7", "n", step("s7", "ANCHORS", "b"));
    expect(lanesOf([FIRST, other], ["m", "n"], say).flatMap((lane) => lane.steps.map((one) => one.among))).toEqual(["", "", "", "", ""]);
    const parts = lanesOf([FIRST, SECOND], ["b"], say);
    expect(parts.map((lane) => lane.whole)).toEqual([false, false]);
    expect(onlyOnce(parts)).toEqual([]);
  });
});

describe("the layout", () => {
  const lanes = lanesOf([FIRST, SECOND], ["m"], say);

  test("has a column for each phase, wider for the one with most bodies, and arrows where there is an order", () => {
    const wide = layout(lanes, 1200, say, roughly);
    expect(wide.width).toBeLessThanOrEqual(1200);
    expect(wide.columns).toBe(true);
    expect(wide.labels.map((label) => label.text)).toEqual(["PREPARES", "ANCHORS", "DECIDES"]);
    expect(wide.arrows.length).toBe(2);
    const at = new Map(wide.boxes.map((box) => [box.what.key, box]));
    expect(at.get("s2")?.y).toBe(at.get("s3")?.y);
    expect(at.get("s2")?.x).toBe(at.get("s5")?.x);
  });

  test("puts the phases under each other where it is narrow, with no box over another or beyond the room", () => {
    const tall = layout(lanes, 296, say, roughly);
    expect([tall.columns, tall.width, tall.arrows.length]).toEqual([false, 296, 2]);
    const down = [...tall.heads, ...tall.boxes].sort((a, b) => a.y - b.y);
    down.forEach((one, place) => {
      const next = down[place + 1];
      expect(one.x + one.width).toBeLessThanOrEqual(296);
      if (next) expect(one.y + one.height).toBeLessThanOrEqual(next.y);
    });
  });

  test("draws the claims that the table tells", () => {
    const drawn = layout(lanes, 1200, say, roughly).boxes.map((box) => box.what.key);
    expect(drawn.sort()).toEqual(claimsOf(tableOf(lanes, say)).sort());
  });
});

test("a row tells what is not stated", () => {
  const [row] = tableOf(lanesOf([SECOND], ["m"], say), say).rows;
  expect(row?.cells).toEqual(["10, page\u00a07", "notStated", "ANCHORS", "B", "notStated", "", "", "", "CERTAIN"]);
  expect(row?.claims).toEqual(["s5"]);
});

test("matters that are anchored come first, those with most bodies before others", () => {
  const claim = (does: Does, ...ids: string[]) => ({ does, matters: ids.map(body) });
  const claims = { nodes: [claim("DECIDES", "a"), claim("DECIDES", "a"), claim("ANCHORS", "b"), claim("DECIDES", "c")] };
  expect(choicesOf(claims).map((one) => one.id)).toEqual(["b", "a", "c"]);
});
