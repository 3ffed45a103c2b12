import { expect, test } from "vitest";
import { countyName } from "./county";

test("a county is called by its id before its name is known", () => {
  expect(["area/stockholms-län", "area/västra-götalands-län", "area/örebro-län"].map(countyName)).toEqual([
    "Stockholms län",
    "Västra Götalands län",
    "Örebro län",
  ]);
});
