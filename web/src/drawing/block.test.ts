import { expect, test } from "vitest";
import { block } from "./block";

const measure = (text: string) => text.length * 10;

test("a block sets its parts one under the other, each at most so many lines", () => {
  const found = block([{ text: "ett två", weight: "plain", most: 1 }, { text: "tre", weight: "quiet", most: 2 }], 60, measure);
  expect(found.text).toEqual([{ text: "ett…", y: 25, weight: "plain" }, { text: "tre", y: 42, weight: "quiet" }]);
  expect(found.height).toBe(57);
  expect(block([], 60, measure)).toEqual({ width: 60, height: 18, text: [] });
});
