import { expect, test } from "vitest";
import { speakingOf } from "./facts";

const source = (name: string, earliest: string | null, latest: string | null) => ({ name, speaksOf: { earliest, latest } });

test("each year that sources speak of has its sources, in order; one of two years stands in both", () => {
  const told = speakingOf([
    source("b", "2019-01-01", "2020-12-31"), source("a", "2012-01-01", "2012-12-31"), source("c", "2019-11-01", "2019-11-30"),
    source("d", null, null), { name: "e", speaksOf: null },
  ]);
  expect([...told]).toEqual([[2012, ["a"]], [2019, ["b", "c"]], [2020, ["b"]]]);
});
