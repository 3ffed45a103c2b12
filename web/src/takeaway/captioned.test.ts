import { expect, test } from "vitest";
import { captioned } from "./captioned";

const measure = (text: string) => text.length * 7;
const caption = { title: "Vem?", sources: ["[1] Rapporten, 1, s. 2", "[2] Bilagan"], citation: "Styrgraf: Vem?" };

test("the question stands above the picture, numbered sources and the citation below", () => {
  const { top, lines, width, height } = captioned(800, 300, caption, measure);
  expect(width).toBe(848);
  expect(lines.map((one) => one.text)).toEqual(["Vem?", "[1] Rapporten, 1, s. 2", "[2] Bilagan", "Styrgraf: Vem?"]);
  expect(lines[0]?.y).toBeLessThan(top);
  expect(lines[1]?.y).toBeGreaterThan(top + 300);
  expect(height).toBeGreaterThan(lines[3]?.y ?? Infinity);
  expect(lines.every((one, place) => place === 0 || one.y > (lines[place - 1]?.y ?? 0))).toBe(true);
});

test("a long citation is set in lines, and a small picture has room for its words", () => {
  const long = { ...caption, citation: "ord ".repeat(60).trim() };
  const { lines, width } = captioned(100, 50, long, measure);
  expect(width).toBe(688);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.slice(3).map((one) => one.text).join(" ")).toBe(long.citation);
});
