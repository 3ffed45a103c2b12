import { expect, test } from "vitest";
import { listingIn, running } from "./listing";

test("what is listed in a sentence ends with the word of its language", () => {
  expect([["A"], ["A", "B"], ["A", "B", "C"]].map(listingIn("sv"))).toEqual(["A", "A och B", "A, B och C"]);
  expect(["Den nya gruppen", "Delregionen"].map(running)).toEqual(["den nya gruppen", "Delregionen"]);
  expect(listingIn("en")(["A", "B"])).toBe("A and B");
});
