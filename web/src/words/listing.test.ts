import { expect, test } from "vitest";
import { listingIn } from "./listing";

test("what is listed in a sentence ends with the word of its language", () => {
  expect([["A"], ["A", "B"], ["A", "B", "C"]].map(listingIn("sv"))).toEqual(["A", "A och B", "A, B och C"]);
  expect(listingIn("en")(["A", "B"])).toBe("A and B");
});
