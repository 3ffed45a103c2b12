import { expect, test } from "vitest";
import { nextYear, ticks } from "./ticks";

test("each year with sources has its tick, and says its year where there is room", () => {
  expect(ticks([2012, 2013, 2022], 2012, 2022)).toEqual([
    { year: 2012, place: 0, width: 0.1, labelled: true },
    { year: 2013, place: 0.1, width: 0.1, labelled: false },
    { year: 2022, place: 1, width: 0.12, labelled: true },
  ]);
  expect(ticks([2012], 2012, 2012)).toEqual([{ year: 2012, place: 0, width: 0.12, labelled: true }]);
});

test("the arrow keys go from year to year and stay at the ends", () => {
  expect([nextYear([2012, 2019], 2012, 1), nextYear([2012, 2019], 2019, 1), nextYear([2012, 2019], 2012, -1)]).toEqual([2019, 2019, 2012]);
});
