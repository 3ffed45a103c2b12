import { expect, test } from "vitest";
import { HOME_COUNTY } from "../../address/address";
import { beginnings, leads, QUESTIONS } from "./cards";

test("every question leads somewhere", () => {
  const all = leads(beginnings("area/skåne-län", null, null));
  expect(QUESTIONS.filter((one) => !all[one].view)).toEqual([]);
});

test("a question begins with what is known best of the county, else with what was found, else with a choice", () => {
  expect(leads(beginnings(HOME_COUNTY, "actor/a", null)).mandate.of).toEqual(["actor/rss-styrgrupp-stockholms-län"]);
  expect(leads(beginnings("area/uppsala-län", "actor/tkl", null)).mandate.of).toEqual(["actor/tkl"]);
  expect(leads(beginnings("area/skåne-län", null, null)).anchored.of).toEqual([]);
});
