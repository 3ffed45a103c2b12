import { expect, test } from "vitest";
import { counted } from "./counted";

test("numbers agree with their words", () => {
  expect([0, 1, 3].map((count) => counted("lucka|luckor", count))).toEqual(["0\u00a0luckor", "1\u00a0lucka", "3\u00a0luckor"]);
  expect(counted("organ", 2)).toBe("2\u00a0organ");
});
