import { expect, test } from "vitest";
import { read } from "./dates";

test("a span is read with its dash, and a span of one as one", () => {
  expect(read("2019..2020", "sv")).toBe("2019–2020");
  expect(read("2014..2014", "sv")).toBe("2014");
  expect(read("från 2012-12..2013-01", "sv")).toBe("från 2012-12–2013-01");
});

test("what is not precise is read in words of the page", () => {
  expect(read("before 2016", "sv")).toBe("före 2016");
  expect(read("2018-autumn", "sv")).toBe("hösten 2018");
  expect(read("2011-autumn..2012-autumn", "sv")).toBe("hösten 2011–hösten 2012");
  expect(read("about 2009", "sv")).toBe("omkring 2009");
  expect(read("2017-late", "en")).toBe("late 2017");
  expect(read("sett 2019-11", "sv")).toBe("sett 2019-11");
});

test("what the service says of a time in Swedish is read in the language of the page", () => {
  expect(read("från före 2012, sett 2019-11, tills vidare", "en")).toBe("from before 2012, seen 2019-11, until further notice");
  expect(read("sett vid en tidpunkt 2012", "en")).toBe("seen at some time in 2012");
  expect(read("2018 (våren)–2019 (slutet)", "en")).toBe("spring 2018–late 2019");
  expect(read("2018 (våren)", "sv")).toBe("våren 2018");
  expect(read("från 2012, till 2013, tills vidare", "sv")).toBe("från 2012, till 2013, tills vidare");
});
