import { expect, test } from "vitest";
import { captioned } from "./captioned";

const measure = (text: string) => text.length * 7;
const caption = {
  title: "Vem?", dated: "Läget 2019", legend: [{ text: "säkert", sample: { width: 36, height: 8 } }, { text: "≠ motsägs", sample: null }],
  readings: ["Läs uppåt."], sources: ["[1] Rapporten, 1, s. 2", "[2] Bilagan"], citation: "Styrgraf: Vem?",
};

test("question and date stand above the picture; legend, reading, numbered sources and citation below", () => {
  const { top, lines, width, height, samples } = captioned(800, 300, caption, measure);
  expect(width).toBe(848);
  expect(lines.map((one) => one.text)).toEqual([
    "Vem?", "Läget 2019", "säkert", "≠ motsägs", "Läs uppåt.", "[1] Rapporten, 1, s. 2", "[2] Bilagan", "Styrgraf: Vem?",
  ]);
  expect(lines[1]?.y).toBeLessThan(top);
  expect(lines[2]?.y).toBeGreaterThan(top + 300);
  expect(lines[3]?.y).toBe(lines[2]?.y);
  expect(samples[0]?.x).toBeLessThan(lines[2]?.x ?? 0);
  expect(samples[1]).toBeNull();
  expect(height).toBeGreaterThan(lines.at(-1)?.y ?? Infinity);
  expect(lines.every((one, place) => place === 0 || one.y >= (lines[place - 1]?.y ?? 0))).toBe(true);
});

test("a long citation is set in lines, and a small picture has room for its words", () => {
  const long = { ...caption, citation: "ord ".repeat(60).trim() };
  const { lines, width } = captioned(100, 50, long, measure);
  expect(width).toBe(688);
  expect(lines.slice(7).length).toBeGreaterThan(1);
  expect(lines.slice(7).map((one) => one.text).join(" ")).toBe(long.citation);
});

test("nothing is cut: an address longer than a line goes on in the next", () => {
  const address = `http://styrgraf/${"mandat".repeat(40)}`;
  const { lines } = captioned(100, 50, { ...caption, citation: address }, measure);
  expect(lines.slice(7).map((one) => one.text).join("")).toBe(address);
});

test("what is explained goes on in another row where one is full", () => {
  const legend = Array.from({ length: 9 }, (_, place) => ({ text: `förklaring ${place}`, sample: { width: 36, height: 8 } }));
  const { lines, width } = captioned(100, 50, { ...caption, legend }, measure);
  const rows = new Set(lines.slice(2, 11).map((one) => one.y));
  expect(rows.size).toBe(3);
  expect(lines.slice(2, 11).every((one) => one.x + measure(one.text) < width)).toBe(true);
});
