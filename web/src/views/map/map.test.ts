import { describe, expect, test } from "vitest";
import { parse } from "../../address/address";
import { BOX } from "../../drawing/routes";
import { roughly } from "../../drawing/text";
import { claimsOf } from "../../frame/table";
import { askedAt, askedEver, kindsOf, turned } from "./asked";
import { shelve, WITHOUT_LEVEL } from "./fold";
import { drawAt, middleOf, ownOf, place } from "./layout";
import type { Ever, Folded, Now } from "./query";
import { tableOf } from "./rows";
import { badgesOf, nextBox, pathOf, saying, wordsOf } from "./strokes";

type Node = Now["nodes"][number];
type Edge = Now["edges"][number];

const node = (key: string, band: Node["band"], more: Partial<Node> = {}): Node => ({
  key, band, label: key, noun: "ACTOR", type: "NETWORK", layer: 0, count: 1, inScope: true, isHub: false, neighbours: 1,
  thing: { called: key, grading: { grade: "CERTAIN" } }, ...more,
});
const edge = (from: string, to: string, claims: string[], more: Partial<Edge> = {}): Edge => ({
  from, to, label: "äger", noun: "TIE", grade: "CERTAIN", status: "IN_FORCE", denied: false,
  claims: claims.map((id) => ({ id, contradicts: [], grading: { reason: "SEEN" as const, seen: { text: "2012..2019-11" } } })), ...more,
});

const EVER: Ever = {
  nodes: [node("skl", "NATIONAL"), node("unit", "REGIONAL"), node("a", "LOCAL"), node("b", "LOCAL"), node("gone", "LOCAL")],
  edges: [edge("skl", "unit", []), edge("a", "unit", []), edge("b", "unit", []), edge("gone", "skl", []), edge("skl", "unit", [], { denied: true })],
};
const FOLDED: Folded = {
  nodes: [{ key: "fold", label: "2 kommuner", band: "LOCAL", layer: 0, thing: null, thingIds: ["a", "b"] }],
};
const now = (nodes: Node[], edges: Edge[], undrawn: Now["undrawn"] = []): Now =>
  ({ explanation: "", nodes, edges, undrawn, onlyPossible: 0, thingsCut: 0, claimsCut: 0 });
const NOW = now(
  [node("skl", "NATIONAL", { thing: { called: "Kommunförbundet", grading: { grade: "LAST_KNOWN" } } }), node("unit", "REGIONAL", { type: "CLASS", count: 3 }), node("a", "LOCAL"), node("b", "LOCAL")],
  [
    edge("a", "unit", ["1"], { grade: "POSSIBLE" }),
    edge("b", "unit", ["2"]),
    edge("skl", "unit", ["3"]),
    edge("skl", "unit", ["4"], { label: "styr", status: "PROPOSED", grade: "POSSIBLE" }),
    edge("skl", "unit", ["5"], { denied: true, label: "leder inte" }),
  ],
);
const SHAPE = { ratio: 1.7, least: 4 };
const without = (count: number) => `${count} utan sagd nivå`;
const drawn = (open: string[] = [], told = NOW) => {
  const shelf = shelve(EVER, FOLDED, new Set(open), without);
  const drawing = drawAt(shelf, place(shelf, SHAPE), told);
  if (!drawing) throw new Error("not drawn");
  return drawing;
};

describe("the map at a date", () => {
  test("folds what is tied alike into one box and one line with all their claims", () => {
    const { boxes, lines } = drawn();
    expect(boxes.map((box) => box.label)).toEqual(["Kommunförbundet", "unit (3)", "2 kommuner"]);
    expect(lines.map((line) => [line.from, line.to, line.claims, line.grade, line.status])).toEqual([
      ["fold", "unit", ["1", "2"], "CERTAIN", "IN_FORCE"],
      ["skl", "unit", ["3", "4"], "CERTAIN", "IN_FORCE"],
      ["skl", "unit", ["5"], "CERTAIN", "IN_FORCE"],
    ]);
  });

  test("folds what has no level into one box, but for what is asked about, with the claims between them", () => {
    const aside = [node("x", "NOT_STATED", { inScope: false }), node("y", "NOT_STATED", { inScope: false }), node("own", "NOT_STATED")];
    const ties = [edge("x", "unit", ["6"]), edge("x", "y", ["7"])];
    const ever = { nodes: [...EVER.nodes, ...aside], edges: [...EVER.edges, ...ties] };
    const told = now([node("unit", "REGIONAL"), ...aside], ties);
    const at = (open: string[]) => {
      const shelf = shelve(ever, FOLDED, new Set(open), without);
      return drawAt(shelf, place(shelf, SHAPE), told);
    };
    expect(at([])?.boxes.map((box) => [box.label, box.folded, box.claims])).toEqual([
      ["unit", false, ["6"]], ["2 utan sagd nivå", true, ["6", "7"]], ["own", false, []],
    ]);
    expect(at([WITHOUT_LEVEL])?.boxes.map((box) => box.key)).toEqual(["unit", "x", "y", "own"]);
  });

  test("has in its middle what is picked or asked about, else of that what most is said of", () => {
    const own = drawn([], now([node("skl", "NATIONAL", { inScope: false }), node("unit", "REGIONAL")], []));
    const middle = (key: string) => {
      const { x = 0, y = 0 } = own.boxes.find((box) => box.key === key) ?? {};
      return { x: x + BOX.width / 2, y: y + BOX.height / 2 };
    };
    expect(middleOf(own, [undefined, "skl", "unit"])).toEqual(middle("skl"));
    expect(middleOf(own, [undefined, "area/x"])).toEqual(middle("unit"));
    const around = drawn([], now([node("skl", "NATIONAL", { inScope: false })], []));
    expect(middleOf(around, [])).toEqual({ x: around.sheet.width / 2, y: around.sheet.height / 2 });
  });

  test("leaves apart what is opened", () => {
    expect(drawn(["fold"]).boxes.map((box) => box.key)).toEqual(["skl", "unit", "a", "b"]);
  });

  test("says how many of a fold are there", () => {
    expect(drawn([], now([node("a", "LOCAL")], [])).boxes.map((box) => box.label)).toEqual(["1 av 2 kommuner"]);
  });

  test("has the same places at every date, and marks those of what is not there", () => {
    const other = drawn([], now([node("skl", "NATIONAL"), node("gone", "LOCAL")], []));
    const at = (key: string, drawing = drawn()) => drawing.sheet.boxes.get(key);
    expect(at("skl", other)).toEqual(at("skl"));
    expect(other.absent.map((one) => one.key)).toEqual(["unit", "fold"]);
    expect(drawn().absent.map((one) => one.key)).toEqual(["gone"]);
  });

  test("is not drawn on places of something else", () => {
    const shelf = shelve(EVER, FOLDED, new Set(), without);
    expect(drawAt(shelf, place(shelf, SHAPE), now([node("stranger", "LOCAL")], []))).toBeNull();
  });

  test("has the claims of its table, on lines as on boxes", () => {
    const { boxes, lines } = drawn();
    const columns = { from: "", verb: "", to: "", kind: "", grade: "" };
    const table = tableOf(NOW, { columns, kind: String, grade: ({ grade }) => grade, noVerb: "ingen" });
    expect([...new Set(lines.flatMap((line) => line.claims))].sort()).toEqual(claimsOf(table).sort());
    expect([...new Set(boxes.flatMap((box) => box.claims))].sort()).toEqual(claimsOf(table).sort());
  });
});

test("the table has what no line can show, and what is tied to nothing", () => {
  const told = now([node("skl", "NATIONAL")], [], [{ id: "m", noun: "MANDATE", sentence: "Någon ger mandat." }]);
  const columns = { from: "Från", verb: "Koppling", to: "Till", kind: "Slag", grade: "Säkerhet" };
  const { rows } = tableOf(told, { columns, kind: String, grade: ({ grade }) => grade, noVerb: "ingen" });
  expect(rows.map((row) => [row.cells, row.claims])).toEqual([
    [["", "Någon ger mandat.", "", "MANDATE", ""], ["m"]],
    [["skl", "ingen", "", "", ""], []],
  ]);
});

describe("lines", () => {
  test("say their verbs, how many they are, and that they are denied", () => {
    expect(drawn().lines.map(saying)).toEqual(["äger (2)", "äger +1 (2)", "✕ leder inte"]);
    expect(badgesOf(drawn().lines).map((one) => one.text)).toEqual(["✕"]);
  });

  test("that are last known say the year in which they were seen", () => {
    const told = now(NOW.nodes, [edge("a", "unit", ["1"], { grade: "LAST_KNOWN" })]);
    expect(drawn(["fold"], told).lines.map((line) => [line.seen, saying(line)])).toEqual([["2012..2019-11", "äger 2019"]]);
  });

  test("of one box say it under each other", () => {
    const { boxes, lines } = drawn();
    const words = wordsOf(lines, new Map(boxes.map((box) => [box.key, box])), roughly, () => "from");
    expect(new Set(words.map(({ x, y }) => `${x} ${y}`)).size).toBe(lines.length);
  });

  test("end in an arrow's head", () => {
    const points = [{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 40, y: 20 }, { x: 40, y: 40 }];
    expect(pathOf({ points, labelled: "to" })).toBe("M0 0L0 13Q0 20 7 20L33 20Q40 20 40 27L40 40M40 40L44.2 34M40 40L35.8 34");
    expect(pathOf({ points, labelled: "to" }, 0)).toBe("M0 0L0 20L40 20L40 40M40 40L44.2 34M40 40L35.8 34");
  });
});

test("arrow keys go to the nearest box in their direction", () => {
  const boxes = drawn(["fold"]).boxes;
  expect(nextBox(boxes, "skl", "ArrowDown")).toBe("unit");
  expect(nextBox(boxes, "unit", "ArrowUp")).toBe("skl");
  expect(nextBox(boxes, "skl", "ArrowUp")).toBeNull();
});

test("bodies asked about are counted apart from what stands around them, the area itself included", () => {
  const about = [node("a", "LOCAL"), node("b", "LOCAL"), node("area", "REGIONAL", { noun: "AREA" }), node("near", "LOCAL", { inScope: false })];
  expect(ownOf(now(about, []))).toEqual({ own: 2, others: 2 });
});

describe("what is asked", () => {
  const address = (link: string) => parse(new URL(link, "http://x"), "2026-01-31");

  test("is the county on top, else the things and the bodies of areas", () => {
    expect(askedEver(address("/karta"))).toEqual({ of: null, areas: ["area/stockholms-län"], hops: 1 });
    expect(askedAt(address("/karta?om=actor/milk&om=area/x&steg=0&vid=2012&slag=mandat"))).toEqual({
      of: ["actor/milk"], areas: ["area/x"], counts: false, hops: 0, through: ["MANDATE"], at: "2012", grades: ["CERTAIN", "LAST_KNOWN"], scenario: null,
    });
  });

  test("counts the bodies of an area as the start page does, and not of what is drawn around a body", () => {
    expect(askedAt(address("/karta")).counts).toBe(true);
    expect(askedAt(address("/karta?om=actor/milk")).counts).toBe(false);
  });

  test("keeps places when less is shown", () => {
    expect(askedEver(address("/karta?steg=0&slag=mandat"))).toEqual(askedEver(address("/karta")));
  });

  test("kinds are turned one by one, and none is all", () => {
    expect(turned(kindsOf(address("/karta")), "GRANT")).toBe("platser,band,mandat,led");
    expect(turned(["SEAT"], "SEAT")).toBeNull();
    expect(turned(["SEAT", "TIE", "MANDATE", "STEP"], "GRANT")).toBeNull();
  });
});
