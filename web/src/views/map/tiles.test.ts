import { expect, test } from "vitest";
import { BOX } from "../../drawing/routes";
import { roughly } from "../../drawing/text";
import type { Box } from "./layout";
import { farSize, isRead, landmarks, named, seenIn, setIn, tilesOf, UNSEEN } from "./tiles";

const box = (key: string, x: number, y: number, claims = 1, inScope = true): Box => ({
  key, x, y, inScope, band: "LOCAL", label: `organ ${key}`, many: false, folded: false, isHub: false,
  neighbours: 1, grade: "CERTAIN", claims: Array.from({ length: claims }, (_, place) => `${key} ${place}`),
});

test("labels are read in and next to the window, and not from afar", () => {
  const tiles = tilesOf([box("a", 0, 0), box("b", 900, 700), box("c", 5000, 0)]);
  const read = (by: number, left = 0) => {
    const seen = seenIn({ left, top: 0, width: 1200, height: 700 }, by);
    return tiles.filter((tile) => isRead(tile, seen)).flatMap((tile) => tile.boxes.map(({ key }) => key));
  };
  expect(read(1)).toEqual(["a", "b"]);
  expect(read(1, 4600)).toEqual(["c"]);
  expect(read(0.2)).toEqual([]);
  expect(tiles.some((tile) => isRead(tile, UNSEEN))).toBe(false);
});

test("from afar labels are so large that they are read, and the same between two steps", () => {
  expect(farSize(0.87)).toBeNull();
  for (const by of [0.79, 0.54, 0.4, 0.3, 0.1, 0.03]) {
    expect((farSize(by) ?? 0) * by).toBeGreaterThan(11.9);
    expect((farSize(by) ?? 0) * by).toBeLessThan(17.1);
  }
  expect(farSize(0.3)).toBe(farSize(0.29));
});

test("a name that another is in the way of stands beside it, over its own box", () => {
  const [band, fold] = landmarks([
    { key: "band", label: "Nivån sägs inte", boxed: false, x: 0, y: 0 }, { key: "fold", label: "33 utan sagd nivå", boxed: true, x: 650, y: 10 },
  ], 75, 2000, roughly);
  expect(fold?.x).toBeGreaterThan(650);
  expect(fold?.x).toBeLessThan(1000);
  expect(band?.key).toBe("band");
});

test("names from afar stay within the picture", () => {
  const [one] = landmarks([{ key: "a", label: "Samverkan", boxed: false, x: 0, y: 0 }], 30, 1000, roughly);
  expect(one?.x).toBeGreaterThan(60);
});

test("a long label is set in small letters, more lines of which find room", () => {
  expect(setIn("Samverkan", roughly)).toEqual({ text: ["Samverkan"], small: false });
  const long = setIn("Nationell samverkansgrupp för kunskapsstyrning i socialtjänsten och mer", roughly);
  expect(long.small).toBe(true);
  expect(long.text.length).toBe(4);
});

test("a name is set within its box where that holds it, so that all of a row are told", () => {
  const row = Array.from({ length: 6 }, (_, place) => ({ ...box(`${place}`, place * 184, 0), label: "Nätverket för länets socialchefer" }));
  expect(landmarks(named(row), 18, 1200, roughly).length).toBe(6);
});

test("boxes of several are named before others, and no name stands on another", () => {
  const folded = { ...box("fold", 0, 0, 0, false), folded: true, label: "15 kommuner" };
  expect(named([box("most", 20, 0, 9), folded]).map(({ key }) => key)).toEqual(["fold", "most"]);
  const many = Array.from({ length: 60 }, (_, place) => box(`${place}`, (place % 10) * 184, Math.floor(place / 10) * 112));
  const told = landmarks(named(many), 60, 1900, roughly);
  const edges = told.map(({ x, y, width, height }) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }));
  expect(told.length).toBeGreaterThan(5);
  for (const [place, one] of edges.entries()) {
    for (const other of edges.slice(place + 1)) {
      expect(one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom).toBe(true);
    }
  }
});

test("from afar a name stands on a box as large as its own at least, and larger where it needs it", () => {
  const [short, long] = landmarks([
    { key: "a", label: "SKR", boxed: true, x: 100, y: 100 }, { key: "b", label: "Stockholms läns representanter", boxed: true, x: 600, y: 100 },
  ], 30, 2000, roughly);
  expect(short).toMatchObject(BOX);
  expect(long?.width).toBeGreaterThan(BOX.width);
});

test("what is asked about and has most claims is named from afar, and nothing over it", () => {
  const boxes = [box("near", 20, 0, 2), box("most", 0, 0, 9), box("around", 0, 20, 20, false), box("far", 900, 0, 1, false)];
  expect(landmarks(named(boxes), 40, 2000, roughly).map(({ key }) => key)).toEqual(["most", "far"]);
});
