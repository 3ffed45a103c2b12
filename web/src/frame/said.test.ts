import { expect, test } from "vitest";
import { judged } from "./said";

const word = (noun: string, status: string, grade: "CERTAIN" | "NO") => judged({ noun, status, grading: { grade } }, (key) => key);

test("a claim is judged at the date by its status first; what happened is not judged", () => {
  expect(word("TIE", "IN_FORCE", "CERTAIN")).toBe("CERTAIN");
  expect(word("TIE", "ENDED", "NO")).toBe("notThen");
  expect(word("TIE", "PROPOSED", "NO")).toBe("PROPOSED");
  expect(word("EVENT", "IN_FORCE", "NO")).toBe("");
});
