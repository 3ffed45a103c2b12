import { describe, expect, test } from "vitest";
import { type Boxed, plan } from "./bands";

const box = (key: string, band: string, layer = 0): Boxed => ({ key, band, layer });
const spot = (boxes: Boxed[], ties: [string, string][]) => {
  const planned = plan(boxes, ties.map(([from, to]) => ({ from, to })), "ASIDE");
  return { planned, at: (key: string) => planned.spots.get(key) };
};

describe("a plan in bands", () => {
  test("puts band under band and layer under layer", () => {
    const { planned, at } = spot([box("a", "TOP"), box("b", "TOP", 1), box("c", "LOW")], [["a", "c"]]);
    expect(["a", "b", "c"].map((key) => at(key)?.row)).toEqual([0, 1, 2]);
    expect(planned.bands).toEqual([{ band: "TOP", first: 0, last: 1 }, { band: "LOW", first: 2, last: 2 }]);
  });

  test("puts a box under what it is tied to", () => {
    const { at } = spot(
      [..."abcd"].map((key) => box(key, "TOP")).concat([box("x", "LOW"), box("y", "LOW")]),
      [["a", "y"], ["d", "x"]],
    );
    expect(at("y")?.column).toBe(at("a")?.column);
    expect(at("x")?.column).toBe(at("d")?.column);
  });

  test("wraps a layer that is too long for a row", () => {
    const { planned } = spot([..."abcdef"].map((key) => box(key, "TOP")), []);
    expect([planned.columns, planned.rows]).toEqual([4, 2]);
  });

  test("puts what has no level beside, as high up as what it is tied to", () => {
    const { planned, at } = spot(
      [box("a", "TOP"), box("b", "LOW"), box("p", "ASIDE"), box("q", "ASIDE")],
      [["p", "b"], ["q", "a"]],
    );
    expect(at("q")).toEqual({ column: planned.columns, row: 0 });
    expect(at("p")).toEqual({ column: planned.columns, row: 1 });
  });

  test("stands alone where nothing has a level, and is empty where there is nothing", () => {
    expect(spot([box("p", "ASIDE")], []).planned.bands).toEqual([{ band: "ASIDE", first: 0, last: 0 }]);
    expect(spot([], []).planned.rows).toBe(0);
  });

  test("is the same each time, and no two boxes stand in one place, with 2,000 of them", () => {
    const { boxes, ties } = many(2000, 5000);
    const first = plan(boxes, ties, "ASIDE");
    const places = [...first.spots.values()].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(2000);
    expect(plan(boxes, ties, "ASIDE")).toEqual(first);
    expect([first.columns, first.beside, first.rows]).toMatchInlineSnapshot(`
      [
        19,
        6,
        88,
      ]
    `);
  });
});

function many(count: number, lines: number) {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const bands = ["TOP", "MIDDLE", "LOW", "ASIDE"];
  const boxes = Array.from({ length: count }, (_, place) => ({ place, band: next(4), layer: next(5) }))
    .sort((a, b) => a.band - b.band || a.layer - b.layer)
    .map((one) => box(`${one.place}`, bands[one.band] ?? "", one.layer));
  const ties = Array.from({ length: lines }, () => ({ from: `${next(next(count) + 1)}`, to: `${next(count)}` }));
  return { boxes, ties };
}
