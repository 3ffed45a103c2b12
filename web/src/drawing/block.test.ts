import { expect, test } from "vitest";
import { block } from "./block";

const measure = (text: string) => text.length * 10;

test("a block sets its parts one under the other, each in full", () => {
  const found = block([{ text: "ett två", weight: "plain" }, { text: "tre", weight: "quiet" }], 60, measure);
  expect(found.text).toEqual([{ text: "ett", y: 25, weight: "plain" }, { text: "två", y: 44, weight: "plain" }, { text: "tre", y: 61, weight: "quiet" }]);
  expect(found.height).toBe(76);
  expect(block([], 60, measure)).toEqual({ width: 60, height: 18, text: [] });
});
