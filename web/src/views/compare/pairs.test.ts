import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { filled } from "../../words/words";
import { type Differences, eachOf as eachDifference, inOrder, pictured } from "./dates";
import { pairsLayout } from "./layout";
import { counted, inWords, type Say, tableOf, tally } from "./pairs";
import { type Change, concerned, eachOf, essential, pairsOf } from "./proposal";
import { anchoringText, chainsText, gapsText, seatsText } from "./sides";
import { COMPARE_WORDS } from "./words";

const say: Say = (word, given) => filled(COMPARE_WORDS, "sv", word, given);
const heads = { group: "", label: "", left: "före", right: "efter" };
type Difference = Differences["nodes"][number];
const claim = (id: string) => ({ id, noun: "SEAT" as const, sentence: `Om ${id}.` });
const differs = (told: Partial<Difference> & Pick<Difference, "differs">): Difference =>
  ({ before: null, after: null, gradeBefore: "NO", gradeAfter: "NO", ...told });

test("numbers agree with their words", () => {
  expect([1, 3].map((count) => counted("MANDATE", count, say))).toEqual(["1\u00a0mandat", "3\u00a0mandat"]);
  expect([1, 2].map((count) => counted("aGap", count, say))).toEqual(["1\u00a0lucka", "2\u00a0luckor"]);
  expect(tally(["A", "B", "B"])).toEqual([["B", 2], ["A", 1]]);
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

const end = (part: string, id: string) => ({ part, name: id.toUpperCase(), node: { id: `actor/${id}` } });
const told = (id: string, noun: string, ends: ReturnType<typeof end>[]) => ({ id, noun, sentence: `Om ${id}.`, ends });
const changes = [
  {
    proposed: told("p1", "SEAT", [end("BODY", "ny"), end("HOLDER", "chefer"), end("CONTRADICTS", "annan")]),
    replaced: [told("r1", "SEAT", [end("BODY", "gammal"), end("ORGANISATION", "enhet")])],
  },
  { proposed: told("p2", "TASK", [end("SUBJECT", "ny")]), replaced: [] },
  { proposed: told("p3", "FINDING", []), replaced: [] },
  { proposed: told("p4", "SUCCESSION", [end("PREDECESSOR", "gammal")]), replaced: [] },
] as unknown as Change[];

test("a proposal concerns the bodies of what it proposes and of what it replaces", () => {
  expect(concerned(changes).map((body) => [body.name, body.changes.length])).toEqual([
    ["NY", 2],
    ["GAMMAL", 2],
    ["CHEFER", 1],
    ["ENHET", 1],
  ]);
});

test("for each body it says what is replaced, what comes instead, and what is new", () => {
  const groups = pairsOf(changes, say);
  expect(groups.map((group) => group.pairs.map(({ label, left, right }) => [label, left.text, right.text]))).toEqual([
    [
      ["GAMMAL", "1\u00a0uppgift om plats", "1\u00a0ombildning; i stället: plats i NY"],
      ["ENHET", "plats i GAMMAL", "i stället: plats i NY"],
    ],
    [
      ["NY", "inget ersätts", "1\u00a0uppgift om plats, 1\u00a0arbetsuppgift"],
      ["1 organ till", "inget ersätts", "plats i NY"],
    ],
    [["Övriga förslag", "inget ersätts", "1\u00a0rekommendation eller iakttagelse"]],
  ]);
});

test("picture and table of a proposal hold the same claims", () => {
  const drawn = claimsOf(tableOf(pairsOf(changes, say), heads, say));
  expect(drawn.sort()).toEqual(claimsOf(tableOf(eachOf(changes, say), heads, say)).sort());
  expect(essential(changes).map((change) => change.proposed.id)).toEqual(["p4", "p1"]);
});

test("what nothing is said of is not stated, and no zero", () => {
  expect([chainsText(null, say), seatsText([], say), anchoringText(null, say), gapsText({ totalCount: 0 }, say)]).toEqual(Array(4).fill("sägs inte"));
  expect(chainsText({ chains: [{ ending: "ORIGIN" }, { ending: "LACKED" }] }, say)).toBe("sägs: 2\u00a0kedjor: 1 når sitt ursprung, 1 bryts");
});

test("pairs stand under each other, their sides beside each other, as high as their text", () => {
  const measure = (text: string) => text.length * 8;
  const side = (text: string) => ({ text, state: "said" as const });
  const pair = (key: string, text: string) => ({ key, label: key, left: side("kort"), right: side(text), claims: [] });
  const [group] = pairsLayout([{ label: "g", pairs: [pair("a", "ord ".repeat(60)), pair("b", "ord")] }], 1000, measure).groups;
  const [first, second] = group!.pairs;
  expect(first!.right.height).toBeGreaterThan(second!.right.height);
  expect(first!.left.height).toBe(first!.right.height);
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.right.height);
  expect(first!.right.x).toBeGreaterThan(first!.left.x + first!.left.width);
});
