import { describe, expect, test } from "vitest";
import { type Boxed, plan } from "./bands";

const SQUARE = { ratio: 1, least: 4 };
const box = (key: string, band: string, layer = 0): Boxed => ({ key, band, layer });
const spot = (boxes: Boxed[], ties: [string, string][]) => {
  const planned = plan(boxes, ties.map(([from, to]) => ({ from, to })), "ASIDE", SQUARE);
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

  test("is about as wide for its height as the room", () => {
    const { boxes, ties } = many(300, 600);
    const ratio = (wanted: number) => {
      const { columns, bands } = plan(boxes.filter((one) => one.band !== "ASIDE"), ties, "ASIDE", { ratio: wanted, least: 3 });
      return (columns * 184) / ((bands.at(-1)?.last ?? 0) + 1) / 112;
    };
    for (const wanted of [0.55, 1, 1.7]) expect(Math.abs(Math.log(ratio(wanted) / wanted))).toBeLessThan(0.3);
  });

  test("puts the little that has no level beneath, under what it is tied to", () => {
    const { planned, at } = spot(
      [..."abcd"].map((key) => box(key, "TOP")).concat([box("p", "ASIDE"), box("q", "ASIDE")]),
      [["p", "d"], ["q", "a"]],
    );
    expect([at("q"), at("p")]).toEqual([{ column: at("a")?.column, row: 1 }, { column: at("d")?.column, row: 1 }]);
    expect([planned.beside, planned.bands.at(-1)]).toEqual([0, { band: "ASIDE", first: 1, last: 1 }]);
  });

  test("puts what has no level beside where it is more than a row, as high up as what it is tied to", () => {
    const { planned, at } = spot(
      [..."abcd"].map((key) => box(key, key)).concat([..."pqrst"].map((key) => box(key, "ASIDE"))),
      [["p", "d"], ["q", "a"]],
    );
    expect(at("q")).toEqual({ column: planned.columns, row: 0 });
    expect([at("p")?.row, planned.beside]).toEqual([2, 2]);
  });

  test("puts what has levels at the same places, whether what has none is one box or many", () => {
    const levels = [..."abcdef"].map((key) => box(key, key < "d" ? "TOP" : "LOW"));
    const many = [..."pqrstuvw"].map((key) => box(key, "ASIDE"));
    const apart = spot([...levels, ...many], [["a", "d"], ["p", "f"], ["q", "a"]]);
    const folded = spot([...levels, box("fold", "ASIDE")], [["a", "d"], ["fold", "f"], ["fold", "a"]]);
    for (const { key } of levels) expect(folded.at(key)).toEqual(apart.at(key));
  });

  test("stands alone where nothing has a level, and is empty where there is nothing", () => {
    expect(spot([box("p", "ASIDE")], []).planned.bands).toEqual([{ band: "ASIDE", first: 0, last: 0 }]);
    expect(spot([], []).planned.rows).toBe(0);
  });

  test("is the same each time, and no two boxes stand in one place, with 2,000 of them", () => {
    const { boxes, ties } = many(2000, 5000);
    const first = plan(boxes, ties, "ASIDE", SQUARE);
    const places = [...first.spots.values()].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(2000);
    expect(plan(boxes, ties, "ASIDE", SQUARE)).toEqual(first);
    expect([first.columns, first.beside, first.rows]).toMatchInlineSnapshot(`
      [
        33,
        10,
        55,
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
