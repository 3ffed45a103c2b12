import { expect, test } from "vitest";
import { gradeWords, spanOf } from "./seen";

test("a span is printed as one, and as a year where it is that", () => {
  expect(["2010..2015", "2014..2014", "2019-11"].map(spanOf)).toEqual(["2010–2015", "2014", "2019-11"]);
});

test("what is last known says when it was seen; what is proposed is no more than that", () => {
  const grading = { seen: { text: "2012" } };
  const words = (grade: "CERTAIN" | "LAST_KNOWN", status: string) => gradeWords({ grade, grading }, status, (key) => key);
  expect(words("LAST_KNOWN", "IN_FORCE")).toBe("LAST_KNOWN 2012");
  expect(words("CERTAIN", "IN_FORCE")).toBe("CERTAIN");
  expect(words("LAST_KNOWN", "PROPOSED")).toBe("PROPOSED");
});
