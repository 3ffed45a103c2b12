import { expect, test } from "vitest";
import { hyphened, lines, wrapped } from "./text";

const measure = (text: string) => text.length;

test("a text is broken between words, and what does not fit ends in dots", () => {
  expect(lines("Styrgruppen för RSS Stockholms län", 16, measure)).toEqual(["Styrgruppen för", "RSS Stockholms", "län"]);
  expect(lines("ett två tre fyra", 4, measure, 2)).toEqual(["ett", "två…"]);
  expect(lines("socialtjänstkunskap", 8, measure)).toEqual(["socialt…"]);
  expect(lines("", 8, measure)).toEqual([]);
  expect(lines("Bilaga, s.\u00a018", 7, measure)).toEqual(["Bilaga,", "s.\u00a018"]);
});

test("nothing of a text that is wrapped is lost: what is longer than a line goes on in the next", () => {
  expect(wrapped("Läget 2019. http://styrgraf.se/mandat?om=actor/skr", 14, measure)).toEqual(["Läget 2019.", "http://styrgra", "f.se/mandat?om", "=actor/skr"]);
  expect(wrapped("", 8, measure)).toEqual([]);
  expect(wrapped("socialtjänsten", 13, measure)).toEqual(["socialtjäns-", "ten"]);
});

const eight = (text: string) => text.length * 8;

test("a word too long for a line is cut at its seam, or between syllables", () => {
  expect(hyphened("Funktionshinder och unga", 88, eight)).toBe("Funktions- hinder och unga");
  expect(hyphened("Digitalisering", 96, eight)).toBe("Digitalise- ring");
  expect(hyphened("MILK", 88, eight)).toBe("MILK");
});
