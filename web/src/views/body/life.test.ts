import { expect, test } from "vitest";
import { life } from "./life";
import type { Entry } from "./query";

const entry = (turn: Entry["turn"], date: string, id: string): Entry => ({
  turn,
  date,
  days: date ? { first: `${date.slice(0, 4)}-01-01`, last: null } : null,
  claim: { id, sentence: "" },
});

test("what is of one turn and year is one mark, which has the claims of all", () => {
  const { marks, lanes } = life([entry("SEEN", "2012", "a"), entry("SEEN", "2012-11", "b"), entry("BEGAN", "2012", "a")], "2012", 600);
  expect(marks.map(({ key, dates, claims }) => [key, dates, claims])).toEqual([
    ["liv:SEEN:2012", ["2012", "2012-11"], ["a", "b"]],
    ["liv:BEGAN:2012", ["2012"], ["a"]],
  ]);
  expect(lanes.map((lane) => lane.turn)).toEqual(["BEGAN", "SEEN"]);
});

test("years stand along the width, or wider where they would have no room", () => {
  const decade = [entry("SEEN", "2010", "a"), entry("SEEN", "2020", "b")];
  expect(life(decade, "2015", 580).marks.map((mark) => mark.x)).toEqual([40, 540]);
  expect(life(decade, "2015", 580)).toMatchObject({ width: 580, now: 290 });
  expect(life(decade, "2015", 200)).toMatchObject({ width: 340, now: 170 });
});

test("a date outside of the line has no place on it, and what has no time stands before it", () => {
  const told = life([entry("BEGAN", "", "a"), entry("BEGAN", "2010", "b")], "2020", 600);
  expect(told.now).toBe(null);
  expect(told.marks.map((mark) => [mark.year, mark.x])).toEqual([[null, 40], [2010, 80]]);
  expect(life([], "2020", 600)).toMatchObject({ width: 600, marks: [], years: [], now: null });
});

test("of the years as many are said as have room", () => {
  const said = (width: number) =>
    life([entry("SEEN", "2010", "a"), entry("SEEN", "2020", "b")], "2015", width).years.filter((one) => one.labelled).map((one) => one.year);
  expect(said(580)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  expect(said(300)).toEqual([2010, 2012, 2014, 2016, 2018, 2020]);
});
