import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { listingIn } from "../../words/listing";
import { filled } from "../../words/words";
import { GAPS_WORDS } from "../gaps/words";
import { type Differences, eachOf as eachDifference, inOrder, pictured } from "./dates";
import { pairsLayout } from "./layout";
import { counted, inWords, type Say, tableOf } from "./pairs";
import { anchoringText, chainsText, gapsText, namedIn, seatsText } from "./sides";
import { COMPARE_WORDS } from "./words";

const say: Say = (word, given) => filled(COMPARE_WORDS, "sv", word, given);
const heads = { group: "", label: "", left: "före", right: "efter" };
type Difference = Differences["nodes"][number];
const claim = (id: string) => ({ id, noun: "SEAT" as const, sentence: `Om ${id}.` });
const differs = (told: Partial<Difference> & Pick<Difference, "differs">): Difference =>
  ({ before: null, after: null, gradeBefore: "NO", gradeAfter: "NO", ...told });

test("numbers agree with their words", () => {
  expect([1, 3].map((count) => counted("MANDATE", count, say))).toEqual(["1\u00a0mandat", "3\u00a0mandat"]);
});

test("each side of a difference says so, was not there, or is not stated", () => {
  const groups = eachDifference(
    [
      differs({ differs: "NOT_KNOWN_BEFORE", after: claim("b"), gradeBefore: "POSSIBLE" }),
      differs({ differs: "BEGAN", after: claim("a") }),
      differs({ differs: "CHANGED", before: claim("c"), after: claim("d") }),
    ],
    say,
  );
  expect(groups.map((group) => group.pairs.map(({ left, right }) => [left.state, right.state]))).toEqual([
    [["said", "said"]],
    [["absent", "said"]],
    [["silent", "said"]],
  ]);
  expect(groups[0]?.pairs.map(({ left }) => inWords(left, say))).toEqual(["sägs: Om c."]);
});

test("two dates are held against each other in the order of time", () => {
  expect([inOrder("2019-11", "2012"), inOrder("2012", "2019-11")]).toEqual([["2012", "2019-11"], ["2012", "2019-11"]]);
  expect(inOrder("before 2016", "2015-03")).toEqual(["2015-03", "before 2016"]);
});

test("many differences are folded by kind, and none of their claims is lost", () => {
  const many = Array.from({ length: 30 }, (_, place) => differs({ differs: "BEGAN", after: claim(`s${place}`) }));
  const folded = pictured(many, say);
  expect(folded.map((group) => group.pairs.map((pair) => pair.label))).toEqual([["30\u00a0uppgifter om platser"]]);
  expect(claimsOf(tableOf(folded, heads, say))).toEqual(claimsOf(tableOf(eachDifference(many, say), heads, say)));
});

const list = listingIn("sv");
const words = { say, gaps: (key: keyof typeof GAPS_WORDS) => filled(GAPS_WORDS, "sv", key), list };

test("what nothing is said of is not stated, and no zero", () => {
  expect([chainsText(null, words), seatsText([], words), anchoringText(null, words), gapsText({ edges: [] }, words)]).toEqual(Array(4).fill("sägs inte"));
});

test("a side tells bodies by name", () => {
  const chain = (ending: "ORIGIN" | "LACKED", far: string | null) => ({ ending, hops: [{ near: { name: "A" }, far: far === null ? null : { name: far } }] });
  expect(chainsText({ chains: [chain("ORIGIN", "B"), chain("LACKED", null)] }, words)).toBe("sägs: ytterst från B; kedjan bryts vid A");
  expect(anchoringText({ anchoredIn: [{ name: "B" }, { name: "C" }], rules: [{ source: { section: "1" } }] }, words)).toBe("sägs: B och C, i 1\u00a0redogörelse");
  expect(seatsText([{ answer: "HELD", seatCount: 1, body: { name: "B" } }, { answer: "NOT_STATED", seatCount: null, body: { name: "C" } }], words)).toBe("sägs: plats i B");
});

test("the names of both sides are known, whichever part tells them", () => {
  const chains = { chains: [{ ending: "LACKED" as const, hops: [{ near: { name: "A" }, far: null }] }] };
  const seats = [{ answer: "HELD" as const, seatCount: 1, body: { name: "B" } }, { answer: "NOT_STATED" as const, seatCount: null, body: null }];
  const anchoring = { anchoredIn: [{ name: "C" }], rules: [] };
  const [none, gaps] = [{ chains: [] }, { edges: [] }];
  expect(namedIn({
    oneChains: chains, otherChains: none, oneSeats: [], otherSeats: seats, oneAnchoring: null, otherAnchoring: anchoring, oneGaps: gaps, otherGaps: gaps,
  })).toEqual(["A", "B", "C"]);
});

test("pairs stand under each other, their sides beside each other, as high as their text", () => {
  const measure = (text: string) => text.length * 8;
  const side = (text: string) => ({ text, state: "said" as const });
  const pair = (key: string, text: string) => ({ key, label: key, left: side("kort"), right: side(text), claims: [] });
  const [group] = pairsLayout([{ label: "g", count: 2, pairs: [pair("a", "ord ".repeat(60)), pair("b", "ord")] }], 1000, measure).groups;
  const [first, second] = group!.pairs;
  expect(first!.right.height).toBeGreaterThan(second!.right.height);
  expect(first!.left.height).toBe(first!.right.height);
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.right.height);
  expect(first!.right.x).toBeGreaterThan(first!.left.x + first!.left.width);
});
