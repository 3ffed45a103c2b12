import { expect, test } from "vitest";
import { ticks } from "./when";

test("each year with sources has its tick, and says its year where there is room", () => {
  expect(ticks([2012, 2013, 2022], 2012, 2022)).toEqual([
    { year: 2012, place: 0, labelled: true },
    { year: 2013, place: 0.1, labelled: false },
    { year: 2022, place: 1, labelled: true },
  ]);
  expect(ticks([2012], 2012, 2012)).toEqual([{ year: 2012, place: 0, labelled: true }]);
});
