import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { listingIn } from "../../words/listing";
import { bits } from "../../words/sentence";
import { filled } from "../../words/words";
import { GAPS_WORDS } from "../gaps/words";
import { type Differences, eachOf as eachDifference, inOrder, pictured } from "./dates";
import { pairsLayout } from "./layout";
import { counted, inWords, type Say, tableOf } from "./pairs";
import { gistOf } from "./gist";
import { beginsIn, type Change, concerned, eachOf, essential, heldBeside, pairsOf, wordingOf } from "./proposal";
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
const end = (part: string, id: string, { type = "NETWORK", reason = "SEEN" } = {}) =>
  ({ part, name: id.toUpperCase(), node: { id: `actor/${id}`, type, grading: { reason } } });
const made = (part: string, id: string) => end(part, id, { type: "STEERING_GROUP", reason: "PROPOSED" });
const told = (id: string, noun: string, ends: ReturnType<typeof end>[], number: number | null = null) => ({ id, noun, number, sentence: `Om ${id}.`, ends, validity: { from: { text: "2020-01" } } });
const changes = [
  {
    proposed: told("p1", "SEAT", [made("BODY", "ny"), end("HOLDER", "chefer"), end("CONTRADICTS", "annan")]),
    replaced: [told("r1", "SEAT", [end("BODY", "gammal", { type: "STEERING_GROUP" }), end("ORGANISATION", "enhet")], 1)],
  },
  { proposed: told("p2", "TASK", [made("HOLDER", "ny"), end("ABOUT", "övrig")]), replaced: [] },
  { proposed: told("p3", "FINDING", []), replaced: [] },
  { proposed: told("p4", "SUCCESSION", [end("PREDECESSOR", "gammal", { type: "STEERING_GROUP" })]), replaced: [] },
  { proposed: told("p5", "MANDATE", [made("HOLDER", "ny")]), replaced: [] },
] as unknown as Change[];

test("a proposal concerns the bodies of what it proposes and of what it replaces", () => {
  expect(concerned(changes).map((body) => [body.name, body.changes.length])).toEqual([
    ["NY", 3],
    ["GAMMAL", 2],
    ["CHEFER", 1],
    ["ENHET", 1],
    ["ÖVRIG", 1],
  ]);
});

test("for each body it says by name or sentence what is replaced, what comes instead, and what is new", () => {
  const groups = pairsOf(changes, say, list);
  expect(groups.map((group) => group.pairs.map(({ label, left, right }) => [label, left.text, right.text]))).toEqual([
    [
      ["GAMMAL", "Platser för ENHET.", "Om p4. I stället: plats i NY."],
      ["ENHET", "Plats i GAMMAL.", "I stället: plats i NY."],
    ],
    [
      ["NY", "inget ersätts", "Platser för CHEFER. Om p5. Om p2."],
      ["2 organ till", "inget ersätts", "Om p1. Om p2."],
    ],
    [["Övriga förslag", "inget ersätts", "Om p3."]],
  ]);
});

test("bodies that the very same changes concern stand together", () => {
  const both = ["t1", "t2"].map((id) => ({ proposed: told(id, "FINDING", [end("ABOUT", "a"), end("ABOUT", "b")]), replaced: [] })) as unknown as Change[];
  expect(pairsOf(both, say, list).map((group) => group.pairs.map((pair) => pair.label))).toEqual([["A och B"]]);
});

test("of many claims a cell tells the first, and how many more there are", () => {
  const many = Array.from({ length: 5 }, (_, place) => ({ proposed: told(`t${place}`, "TIE", [end("SUBJECT", "a")]), replaced: [] })) as unknown as Change[];
  expect(pairsOf(many, say, list)[0]?.pairs[0]?.right.text).toBe("Om t0. Om t1. Om t2. 2\u00a0uppgifter till.");
});

test("a seat without a vote, or to which one is only invited, is told as it is", () => {
  const seated = (id: string, given: object) => ({ proposed: { ...told(id, "SEAT", [made("BODY", "ny"), end("HOLDER", id)]), ...given }, replaced: [] });
  const seats = [
    seated("a", { role: "ORDINARY", votes: null }),
    seated("b", { role: "CO_OPTED", votes: false }),
    seated("c", { role: "ORDINARY", votes: false }),
  ] as unknown as Change[];
  expect(gistOf(seats, say, list).find((one) => one.head === "Får")?.text).toBe("Plats i NY får A. Om b. Om c.");
  expect(pairsOf(seats, say, list).flatMap((group) => group.pairs.map((pair) => pair.right.text))).toContain("Platser för A. Om b. Om c.");
});

test("a few sentences tell who is new, what goes and for whom, who gains, who stays, and what is not said", () => {
  expect(gistOf(changes, say, list).map((one) => [one.head, one.text, one.claims])).toEqual([
    ["Nytt", "Ett nytt organ, NY.", ["p1", "p2", "p5"]],
    ["Ersätts", "Om p4. I GAMMAL ersätts platserna för ENHET.", ["p4", "r1"]],
    ["Får", "Plats i NY får CHEFER. Mandat får NY.", ["p1", "p5"]],
    ["Kvar", "Inget ersätts för CHEFER och ÖVRIG; förslaget lägger bara något till.", ["p1", "p2"]],
    ["Sägs inte", "Vem som ger NY mandat. Hur många platser i NY som CHEFER får.", ["p5", "p1"]],
  ]);
});

test("in English all that is the graph's in those sentences is told apart", () => {
  const english = gistOf(changes, (word, given) => filled(COMPARE_WORDS, "en", word, given), listingIn("en"));
  const own = (text: string) => bits(text, wordingOf(changes)).map((bit) => (bit.named ? "*" : bit.text)).join("");
  expect(english.map((one) => own(one.text))).toEqual([
    "A new body, *.", "* In * the seats of * are replaced.", "Seats in * go to *. Mandates go to *.",
    "Nothing is replaced for * and *; the proposal only adds something.", "Who gives * a mandate. How many seats in * * get.",
  ]);
});

test("a proposal that adds nothing new and takes nothing away says so, and one of nothing says nothing", () => {
  const [only] = changes.filter((change) => change.proposed.id === "p3");
  expect(gistOf([only!], say, list).map((one) => one.text)).toEqual([
    "Inga nya organ föreslås.", "Inget som källorna säger gäller ersätts.",
  ]);
  expect(gistOf([], say, list)).toEqual([]);
});

test("what goes is held beside the new body of its kind, or beside itself", () => {
  expect(heldBeside(changes)?.map((body) => body.name)).toEqual(["GAMMAL", "NY"]);
  expect(heldBeside(changes.slice(3, 4))?.map((body) => body.name)).toEqual(["GAMMAL", "GAMMAL"]);
  expect(heldBeside([])).toBeNull();
  expect([beginsIn(changes), beginsIn([])]).toEqual(["2020", null]);
});

test("picture and table of a proposal hold the same claims, and the sentences no others", () => {
  const drawn = claimsOf(tableOf(pairsOf(changes, say, list), heads, say));
  const tabled = claimsOf(tableOf(eachOf(changes, say), heads, say));
  expect(drawn.sort()).toEqual(tabled.sort());
  expect(gistOf(changes, say, list).flatMap((one) => one.claims).filter((id) => !tabled.includes(id))).toEqual([]);
  expect(essential(changes).map((change) => change.proposed.id)).toEqual(["p4", "p1"]);
});

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
  const [group] = pairsLayout([{ label: "g", pairs: [pair("a", "ord ".repeat(60)), pair("b", "ord")] }], 1000, measure).groups;
  const [first, second] = group!.pairs;
  expect(first!.right.height).toBeGreaterThan(second!.right.height);
  expect(first!.left.height).toBe(first!.right.height);
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.right.height);
  expect(first!.right.x).toBeGreaterThan(first!.left.x + first!.left.width);
});
