import { expect, test } from "vitest";
import { lines } from "./text";

const measure = (text: string) => text.length;

test("a text is broken between words, and what does not fit ends in dots", () => {
  expect(lines("Styrgruppen för RSS Stockholms län", 16, measure)).toEqual(["Styrgruppen för", "RSS Stockholms", "län"]);
  expect(lines("ett två tre fyra", 4, measure, 2)).toEqual(["ett", "två…"]);
  expect(lines("socialtjänstkunskap", 8, measure)).toEqual(["socialt…"]);
  expect(lines("", 8, measure)).toEqual([]);
  expect(lines("Bilaga, s.\u00a018", 7, measure)).toEqual(["Bilaga,", "s.\u00a018"]);
});
