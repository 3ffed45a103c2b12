import { expect, test } from "vitest";
import { areasOf, endOf, othersIn, sectionOf, type Sorted } from "./sections";

const ME = "actor/me";
const end = (part: string, id: string) => ({ part, name: id, node: { id, noun: id.split("/")[0]?.toUpperCase() ?? "" } });
const claim = (noun: string, type: string | null, ...ends: [string, string][]): Sorted => ({
  noun,
  type,
  ends: ends.map(([part, id]) => end(part, id)),
});

test("a claim stands where the part of the thing in it says", () => {
  expect(sectionOf(ME, claim("MANDATE", null, ["HOLDER", ME]))).toBe("mandateFrom");
  expect(sectionOf(ME, claim("MANDATE", null, ["GRANTOR", ME]))).toBe("mandateTo");
  expect(sectionOf(ME, claim("SEAT", null, ["BODY", ME]))).toBe("seatsIn");
  expect(sectionOf(ME, claim("SEAT", null, ["ORGANISATION", ME]))).toBe("seatsOf");
  expect(sectionOf(ME, claim("TIE", "OWNS", ["OBJECT", ME]))).toBe("steeredBy");
  expect(sectionOf(ME, claim("TIE", "OWNS", ["SUBJECT", ME]))).toBe("steers");
  expect(sectionOf(ME, claim("TIE", "MEMBER_OF", ["SUBJECT", ME]))).toBe("ties");
  expect(sectionOf(ME, claim("GRANT", null, ["PAYER", ME]))).toBe("steers");
  expect(sectionOf(ME, claim("GRANT", null, ["RECEIVER", ME]))).toBe("steeredBy");
  expect(sectionOf(ME, claim("TASK", "AIM", ["HOLDER", ME]))).toBe("purpose");
  expect(sectionOf(ME, claim("TASK", "AIM", ["ABOUT", ME]))).toBe("facts");
  expect(sectionOf(ME, claim("FINDING", "GAP", ["ABOUT", ME]))).toBe("gaps");
  expect(sectionOf(ME, claim("FINDING", "STRENGTH", ["ABOUT", ME]))).toBe("findings");
  expect(sectionOf(ME, claim("LISTING", null, ["ABOUT", ME]))).toBe("facts");
});

test("it names whom the section is about, each once, and no area or basis", () => {
  const seat = claim("SEAT", null, ["BODY", ME], ["HOLDER", "person/a"], ["ORGANISATION", "actor/b"], ["ON_BEHALF_OF", "area/c"]);
  expect(othersIn(ME, seat).map((other) => other.name)).toEqual(["person/a", "actor/b"]);
  const tie = claim("TIE", "OWNS", ["OBJECT", ME], ["OBJECT", "actor/too"], ["SUBJECT", "actor/b"], ["SUBJECT", "actor/b"], ["AREA", "area/c"]);
  expect(othersIn(ME, tie).map((other) => other.name)).toEqual(["actor/b"]);
  expect([endOf(ME, tie), endOf("actor/b", tie), endOf("area/c", tie), endOf(ME, seat)]).toEqual(["OBJECT", "SUBJECT", null, null]);
});

test("a seat says for which areas it is held", () => {
  const seat = claim("SEAT", null, ["BODY", ME], ["AREA", "area/b"], ["ON_BEHALF_OF", "area/c"], ["ON_BEHALF_OF", "actor/d"]);
  expect([areasOf(seat), areasOf(claim("TIE", "OWNS", ["ON_BEHALF_OF", "area/c"]))]).toEqual([["area/c"], []]);
});
