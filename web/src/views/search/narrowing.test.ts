import { expect, test } from "vitest";
import { apart, conditions, marked, ofThings } from "./narrowing";

test("the address narrows by what it says, and by nothing else", () => {
  expect(conditions({ ord: "missbruk" })).toBe(null);
  expect(conditions({ ord: "missbruk", slag: "SEAT", område: "area/a" })).toEqual({ nouns: ["SEAT"], areas: ["area/a"] });
  expect(conditions({ tema: "topic/a", dokument: "document/a" })).toEqual({ topics: ["topic/a"], documents: ["document/a"] });
});

test("names are narrowed by all that claims are: the area is the thing's own, the rest what is said of it", () => {
  expect(ofThings({ ord: "missbruk" })).toEqual({ areas: null, having: null });
  expect(ofThings({ område: "area/a" })).toEqual({ areas: ["area/a"], having: null });
  expect(ofThings({ slag: "SEAT", område: "area/a", dokument: "document/a" })).toEqual({
    areas: ["area/a"], having: [{ nouns: ["SEAT"], documents: ["document/a"] }],
  });
});

test("words are marked in other forms and in compounds", () => {
  const told = (sentence: string, ...words: string[]) => marked(sentence, words).map((bit) => (bit.marked ? `*${bit.text}*` : bit.text));
  expect(told("Beslut förankrades i nätverket.", "förankring")).toEqual(["Beslut ", "*förankrades*", " i nätverket."]);
  expect(told("Riskbruk och Missbruk-, beroende", "missbruk")).toEqual(["Riskbruk och ", "*Missbruk*", "-, beroende"]);
  expect(told("Inget.", "annat")).toEqual(["Inget."]);
});

test("what is found of an area stands apart from what is found elsewhere, in the order it was found", () => {
  const found = ["a", "b", "c"].map((id) => ({ node: { id } }));
  expect(apart(found, ["c", "a", "x"])).toEqual({ there: [found[0], found[2]], elsewhere: [found[1]] });
});
