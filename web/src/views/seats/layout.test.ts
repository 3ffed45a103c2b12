import { expect, test } from "vitest";
import { matrixLayout } from "./layout";

const measure = (text: string) => text.length * 8;

test("cells stand side by side, rows under each other, the totals last", () => {
  const { spot, width, height, names } = matrixLayout(["A", "B"], ["x", "y", "Summa"], 1000, measure);
  expect(spot(0, 1).x).toBe(spot(0, 0).x + spot(0, 0).width);
  expect(spot(1, 0).y).toBe(spot(0, 0).y + spot(0, 0).height);
  expect(spot(0, 2).x + spot(0, 2).width).toBe(width);
  expect(spot(2, 0).y + spot(2, 0).height).toBeLessThanOrEqual(height);
  expect(names[1]?.y).toBe(spot(1, 0).y + spot(1, 0).height / 2);
});

test("where it is narrow, a row's name stands above its cells", () => {
  const { spot, names } = matrixLayout(["A", "B"], ["x", "y"], 340, measure);
  expect(names[1]?.y).toBeGreaterThan(spot(0, 0).y + spot(0, 0).height);
  expect(names[1]?.y).toBeLessThan(spot(1, 0).y);
  expect(spot(1, 0).x).toBe(0);
});
