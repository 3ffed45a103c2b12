import { expect, test } from "vitest";
import { further, UNMOVED } from "./stretch";

const BOUNDS = [0.5, 4] as const;
const seen = ({ by, x, y }: { by: number; x: number; y: number }, point: { x: number; y: number }) => [by * point.x + x, by * point.y + y];

test("the point that one zooms about stays where it is, again and again", () => {
  const still = { x: 100, y: 40 };
  const once = further(UNMOVED, 2, still, BOUNDS);
  expect(seen(once, still)).toEqual([100, 40]);
  const twice = further(once, 1.5, { x: 10, y: 10 }, BOUNDS);
  expect(twice.by).toBe(3);
  expect(seen(twice, { x: (10 - once.x) / 2, y: (10 - once.y) / 2 })).toEqual([10, 10]);
});

test("nothing is stretched beyond its bounds, nor moved by what it is not stretched", () => {
  const most = further(UNMOVED, 9, { x: 1, y: 1 }, BOUNDS);
  expect(most.by).toBe(4);
  expect(further(most, 2, { x: 50, y: 50 }, BOUNDS)).toEqual(most);
});
