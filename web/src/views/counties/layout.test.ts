import { expect, test } from "vitest";
import { lanesOf } from "./layout";

const measure = (text: string) => text.length * 8;
const groups = [{ label: "regionförbund", count: 7 }, { label: "stiftelse", count: 1 }];

test("boxes fill their lane row by row, and lanes stand under each other", () => {
  const { lanes, box, width, height } = lanesOf(groups, false, 1184, measure);
  const [first, second] = lanes;
  expect(first?.boxes.map((one) => one.y === first.boxes[0]?.y)).toEqual([true, true, true, true, true, true, false]);
  expect(Math.max(...first!.boxes.map((one) => one.x + box.width))).toBeLessThanOrEqual(width);
  expect(second?.y).toBe(first!.y + first!.height);
  expect(second!.y + second!.height).toBe(height);
});

test("where it is narrow, boxes stand under their label, two beside each other", () => {
  const { lanes, box } = lanesOf(groups, false, 336, measure);
  const [first] = lanes;
  expect(first?.boxes.slice(0, 2).map((one) => one.x)).toEqual([0, box.width + 8]);
  expect(first!.boxes[0]!.y).toBeGreaterThan(first!.y + 38);
});
