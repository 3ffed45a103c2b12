import { expect, test } from "vitest";
import { yearsOf } from "./facts";

test("years are those that sources speak of, each once and in order", () => {
  const span = (earliest: string, latest: string) => ({ earliest, latest });
  expect(yearsOf([span("2019-11-01", "2019-11-30"), span("2012-01-01", "2012-12-31"), null])).toEqual([2012, 2019]);
  expect(yearsOf([span("2019-01-01", "2020-12-31"), span("2019-11-01", "2019-11-30")])).toEqual([2019, 2020]);
  expect(yearsOf([{ earliest: null, latest: null }])).toEqual([]);
});
