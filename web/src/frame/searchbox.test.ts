import { expect, test } from "vitest";
import { type Found, leadsTo, whyFound } from "./naming";
import type { Given } from "../words/words";
import { howMuch, moved } from "./searchbox";

test("the arrows go through the suggestions, and past either end back to what is written", () => {
  expect([moved(-1, 1, 3), moved(0, 1, 3), moved(2, 1, 3)]).toEqual([0, 1, -1]);
  expect([moved(-1, -1, 3), moved(2, -1, 3), moved(0, -1, 3)]).toEqual([2, 1, -1]);
});

test("beside names it is told how much is said with the words, also where that is nothing", () => {
  const say = (key: string) => (key === "claims" ? "uppgift|uppgifter" : "ingen");
  expect([0, 1, 12].map((said) => howMuch(said, say))).toEqual(["ingen", "1\u00a0uppgift", "12\u00a0uppgifter"]);
});

const found = (name: string, matchedBy: Found["matchedBy"]): Found => ({
  name,
  form: "FORMER",
  matchedBy,
  node: { id: "actor/skr", noun: "ACTOR", type: null, name: "SKR" },
});
const why = (key: string, given?: Given) => (given ? `${given["form"]} ${given["name"]}` : key);

test("a suggestion says by which name it was found, and how", () => {
  expect(whyFound(found("SKR", "PREFIX"), (form) => form, why)).toBe("PREFIX");
  expect(whyFound(found("SKL", "EXACT"), (form) => form, why)).toBe("FORMER SKL");
  expect(whyFound(found("SKL", "SIMILAR"), (form) => form, why)).toBe("FORMER SKL – SIMILAR");
});

test("a document leads to what it says, all else to what is said of it", () => {
  expect(leadsTo({ id: "document/a", noun: "DOCUMENT" })).toEqual({ view: "källor", of: ["document/a"] });
  expect(leadsTo({ id: "topic/a", noun: "TOPIC" })).toEqual({ view: "organ", of: ["topic/a"] });
});
