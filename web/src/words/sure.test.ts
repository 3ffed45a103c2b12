import { expect, test } from "vitest";
import { gradeWords, judged, lastSeen, seenFirst, SURE, surest } from "./sure";
import { filled } from "./words";

test("a claim is judged at the date by its status first; what happened is not judged", () => {
  const word = (noun: string, status: string, grade: "CERTAIN" | "NO") => judged({ noun, status, grading: { grade } }, (key) => key);
  expect(word("TIE", "IN_FORCE", "CERTAIN")).toBe("CERTAIN");
  expect(word("TIE", "ENDED", "NO")).toBe("NO");
  expect(word("TIE", "PROPOSED", "NO")).toBe("PROPOSED");
  expect(word("EVENT", "IN_FORCE", "NO")).toBe("");
});

test("what is last known says when it was seen; what is proposed is no more than that", () => {
  const grading = { reason: "SEEN", seen: { text: "2012" } };
  const words = (grade: "CERTAIN" | "LAST_KNOWN", status: string) =>
    gradeWords({ grade, grading }, status, (key) => key, (date) => `(${date})`);
  expect(words("LAST_KNOWN", "IN_FORCE")).toBe("LAST_KNOWN (2012)");
  expect(words("CERTAIN", "IN_FORCE")).toBe("CERTAIN");
  expect(words("LAST_KNOWN", "PROPOSED")).toBe("PROPOSED");
});

test("of several the surest counts, and the latest year of what is only last known", () => {
  expect([surest(["POSSIBLE", "LAST_KNOWN"]), surest(["NO"]), surest([])]).toEqual(["LAST_KNOWN", "NO", "NO"]);
  const seen = [{ year: 2012 }, null, { year: 2018 }, { year: null }];
  expect([lastSeen("LAST_KNOWN", seen), lastSeen("CERTAIN", seen), lastSeen("LAST_KNOWN", [])]).toEqual([2018, null, null]);
});

test("what a source sees only later is told with when, so that it is taken for nothing of the date", () => {
  const words = (reason: string) => gradeWords({ grade: "POSSIBLE", grading: { reason, seen: { text: "2019-11" } } }, "IN_FORCE",
    (key, given) => filled(SURE, "sv", key, given), String);
  expect([words("SEEN_LATER"), words("LEFT_OUT")]).toEqual(["känt först 2019-11", "kanske"]);
  const later = (text: string) => ({ reason: "SEEN_LATER", seen: { text } });
  expect(seenFirst([later("2022"), later("2019-11")])).toBe("2019-11");
  expect([seenFirst([later("2022"), { reason: "PLANNED", seen: null }]), seenFirst([])]).toEqual([null, null]);
});
