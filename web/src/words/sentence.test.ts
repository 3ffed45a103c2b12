import { expect, test } from "vitest";
import { bits } from "./sentence";

const told = (text: string, ...names: string[]) => bits(text, names).map((bit) => (bit.named ? `[${bit.text}]` : bit.text)).join("");

test("the names in a sentence are told apart from what the page says itself", () => {
  expect(told("Where does MILK (a) get its mandate?", "MILK (a)")).toBe("Where does [MILK (a)] get its mandate?");
  expect(told("RSS of Stockholms län, and RSS", "RSS", "RSS of Stockholms län", "")).toBe("[RSS of Stockholms län], and [RSS]");
  expect([told("Gaps"), told("", "MILK")]).toEqual(["Gaps", ""]);
});
