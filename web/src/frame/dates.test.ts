import { expect, test } from "vitest";
import { read } from "./dates";

test("a span is read with its dash, and a span of one as one", () => {
  expect(read("2019..2020")).toBe("2019–2020");
  expect(read("2014..2014")).toBe("2014");
  expect(read("från 2012-12..2013-01")).toBe("från 2012-12–2013-01");
  expect(read("sett 2019-11")).toBe("sett 2019-11");
});
