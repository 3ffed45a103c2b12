import { expect, test } from "vitest";
import { bracketed, numbersAt } from "./numbered";

const measure = (text: string) => text.length * 7.5;

test("numbers are told in order, each once, and a run of them by its ends", () => {
  expect(bracketed([])).toBe("");
  expect(bracketed([3])).toBe("[3]");
  expect(bracketed([7, 1, 2, 7, 9, 10, 11])).toBe("[1, 2, 7, 9–11]");
});

test("they stand on the upper edge of their mark, and go on above it", () => {
  const frame = { x: 100, y: 50, width: 80 };
  const [one] = numbersAt([{ ...frame, numbers: [1] }], measure);
  expect(one).toMatchObject({ text: "[1]", width: 15, x: 161 });
  expect(Math.abs((one?.y ?? 0) - 50)).toBeLessThan(5);
  const many = numbersAt([{ ...frame, numbers: [1, 3, 5, 7, 9, 11, 13, 15] }], measure);
  expect(many.map((line) => line.text).join(" ")).toBe("[1, 3, 5, 7, 9, 11, 13, 15]");
  expect(many.length).toBeGreaterThan(1);
  expect(many.at(-1)?.y).toBe(one?.y);
  expect(many[0]?.y).toBeLessThan(50);
});

test("under a round mark they stand in its middle", () => {
  const [one] = numbersAt([{ x: 100, y: 50, width: 20, round: 20, numbers: [1] }], measure);
  expect((one?.x ?? 0) + (one?.width ?? 0) / 2).toBe(110);
  expect(one?.y).toBeGreaterThan(75);
});

test("a mark that rests on no claim has none", () => {
  expect(numbersAt([{ x: 0, y: 0, width: 90, numbers: [] }], measure)).toEqual([]);
});
