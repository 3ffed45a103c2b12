import { expect, test } from "vitest";
import { claimsOf } from "../../frame/table";
import { listingIn } from "../../words/listing";
import { bits } from "../../words/sentence";
import { filled } from "../../words/words";
import { gistOf } from "./gist";
import { type Say, tableOf } from "./pairs";
import { beginsIn, type Change, concerned, eachOf, essential, heldBeside, seenIn, shortNames, wordingOf } from "./proposal";
import { shiftLayout } from "./shiftlayout";
import { KINDS, type Shift, shiftsOf, sorted } from "./shifts";
import { COMPARE_WORDS } from "./words";

const say: Say = (word, given) => filled(COMPARE_WORDS, "sv", word, given);
const list = listingIn("sv");
const heads = { group: "", label: "", left: "före", right: "efter" };

type Made = { type?: string; reason?: string; called?: string; labels?: readonly string[] };
const end = (part: string, id: string, { type = "NETWORK", reason = "SEEN", called = id.toUpperCase(), labels = [] }: Made = {}) => ({
  part, name: id.toUpperCase(),
  node: { id: `actor/${id}`, type, called, names: labels.map((value) => ({ form: "LABEL", value })), grading: { reason } },
});
const made = (part: string, id: string) => end(part, id, { type: "STEERING_GROUP", reason: "PROPOSED" });
const told = (id: string, noun: string, ends: ReturnType<typeof end>[], number: number | null = null) =>
  ({ id, noun, number, sentence: `Om ${id}.`, ends, sources: [], validity: { from: { text: "2020-01" }, asOf: { text: "2019-11" } } });
const old = (part: string) => end(part, "gammal", { type: "STEERING_GROUP" });
const changes = [
  {
    proposed: told("p1", "SEAT", [made("BODY", "ny"), end("HOLDER", "chefer"), end("CONTRADICTS", "annan")]),
    replaced: [told("r1", "SEAT", [old("BODY"), end("ORGANISATION", "enhet")], 1), told("r2", "SEAT", [old("BODY"), end("ORGANISATION", "tvilling")], 1)],
  },
  { proposed: told("p2", "TASK", [made("HOLDER", "ny"), end("ABOUT", "övrig")]), replaced: [] },
  { proposed: told("p3", "FINDING", []), replaced: [] },
  { proposed: told("p4", "SUCCESSION", [old("PREDECESSOR"), made("SUCCESSOR", "råd")]), replaced: [] },
  { proposed: told("p5", "MANDATE", [made("HOLDER", "ny")]), replaced: [] },
] as unknown as Change[];
const rows = (some: readonly Shift[]) => some.map(({ label, count, before, after }) => [label, count, ...[before, after].map((all) => all.map((piece) => piece.text).join(" | "))]);

test("a proposal concerns the bodies of what it proposes and of what it replaces", () => {
  expect(concerned(changes).map((body) => [body.name, body.changes.length])).toEqual([
    ["NY", 3], ["GAMMAL", 2], ["CHEFER", 1], ["ENHET", 1], ["TVILLING", 1], ["ÖVRIG", 1], ["RÅD", 1],
  ]);
});

test("each body is of one kind, so that the kinds add up to all that is concerned", () => {
  const found = sorted(changes);
  expect(KINDS.map((kind) => found[kind].map((body) => body.name))).toEqual([["NY", "RÅD"], ["GAMMAL"], ["ENHET", "TVILLING"], ["CHEFER", "ÖVRIG"]]);
  expect(KINDS.reduce((sum, kind) => sum + found[kind].length, 0)).toBe(concerned(changes).length);
  expect(found.rest.map((change) => change.proposed.id)).toEqual(["p3"]);
});

// More than are told in their sentences: what concerns no body.
const many = [...changes, ...Array.from({ length: 10 }, (_, place) => ({ proposed: told(`f${place}`, "FINDING", []), replaced: [] }))] as unknown as Change[];

test("a row tells what is replaced and what comes, by name or number; those of whom the same is told stand together", () => {
  const shifts = shiftsOf(many, say, list);
  expect(rows(shifts.new)).toEqual([["RÅD", 1, "", "1\u00a0ombildning"], ["NY", 1, "", "1\u00a0uppgift om plats, 1\u00a0arbetsuppgift, 1\u00a0mandat"]]);
  expect(rows(shifts.becomes)).toEqual([["GAMMAL", 1, "ersätts: 2\u00a0uppgifter om platser", "1\u00a0ombildning | i stället: plats i NY"]]);
  expect(rows(shifts.instead)).toEqual([["ENHET och TVILLING", 2, "ersätts: plats i GAMMAL", "i stället: plats i NY"]]);
  expect(rows(shifts.more)).toEqual([["2 organ till", 2, "", "1\u00a0uppgift om plats, 1\u00a0arbetsuppgift"]]);
  expect(rows(shifts.rest)).toEqual([["Övriga förslag", 11, "", "11\u00a0rekommendationer och iakttagelser"]]);
  expect(shifts.instead[0]?.claims).toEqual(["r1", "p1", "r2"]);
  expect(shifts.becomes[0]?.into).toEqual([shifts.new[0]?.key]);
});

test("few proposals are told in their sentences", () => {
  const shifts = shiftsOf(changes, say, list);
  expect(rows(shifts.more)).toEqual([["CHEFER", 1, "", "plats i NY"], ["ÖVRIG", 1, "", "Om p2."]]);
  expect(rows(shifts.new)[1]).toEqual(["NY", 1, "", "Om p1. | Om p2. | Om p5."]);
  expect(rows(shifts.rest)).toEqual([["Övriga förslag", 1, "", "Om p3."]]);
});

test("the rows of a kind stand for as many bodies as its line tells", () => {
  const shifts = shiftsOf(changes, say, list);
  for (const line of gistOf(changes, say, list).lines) {
    const kind = KINDS.find((one) => one === line.key);
    if (!kind) continue;
    expect(line.head).toMatch(new RegExp(`^${shifts[kind].reduce((sum, shift) => sum + shift.count, 0)}\u00a0`, "u"));
  }
});

test("a seat without a vote is no seat like others", () => {
  const seated = (id: string, given: object) => ({ proposed: { ...told(id, "SEAT", [made("BODY", "ny"), end("HOLDER", id)]), ...given }, replaced: [] });
  const seats = [seated("a", { role: "ORDINARY", votes: null }), seated("b", { role: "CO_OPTED", votes: false })] as unknown as Change[];
  const one = (id: string) => shiftsOf([...many.slice(5), ...seats, { proposed: told(`t${id}`, "TASK", [end("HOLDER", id)]), replaced: [] } as unknown as Change], say, list).more[0];
  expect([one("a"), one("b")].map((shift) => shift?.after.map((piece) => piece.text))).toEqual([
    ["plats i NY", "1\u00a0arbetsuppgift"], ["1\u00a0uppgift om plats, 1\u00a0arbetsuppgift"],
  ]);
});

test("a headline tells which gives way to which and what is added, and a line each kind with its number", () => {
  const { headline, lines } = gistOf(changes, say, list);
  expect(headline).toBe("Med förslaget övergår GAMMAL i RÅD, och NY tillkommer.");
  expect(lines.map((one) => [one.head.replace("\u00a0", " "), one.text])).toEqual([
    ["2 nya organ", "NY och RÅD"],
    ["1 organ övergår i ett annat", "GAMMAL → RÅD"],
    ["2 organ får något annat i stället", "ENHET och TVILLING"],
    ["2 organ får bara något nytt", "CHEFER och ÖVRIG"],
    ["2 saker sägs inte", "vem som ger NY mandat; hur många platser i NY som CHEFER får"],
  ]);
  const heading = (...ids: string[]) => gistOf(changes.filter((change) => ids.includes(change.proposed.id)), say, list).headline;
  expect([heading("p4"), heading("p5"), heading("p3")]).toEqual([
    "Med förslaget övergår GAMMAL i RÅD.", "Med förslaget tillkommer NY.", "Med förslaget tillkommer inget organ, och inget övergår i ett annat.",
  ]);
});

test("of many bodies a line names the first, and how many more there are", () => {
  const five = ["a", "b", "c", "d", "e"].map((id) => ({ proposed: told(`t${id}`, "TIE", [end("SUBJECT", id)]), replaced: [] })) as unknown as Change[];
  expect(gistOf(five, say, list).lines[0]?.text).toBe("A, B, C och 2 till");
});

test("a body has its short name, one that is only proposed its shortest, and none that is another's too", () => {
  const named = (id: string, more: Made) => ({ proposed: told(`t${id}`, "TIE", [end("SUBJECT", id, more)]), replaced: [] });
  const short = shortNames([
    named("styrgruppen för länet", { called: "styrgruppen", labels: ["dagens"] }),
    named("den föreslagna styrgruppen", { reason: "PROPOSED", labels: ["föreslagen styrgrupp", "nya styrgruppen"] }),
    named("ett råd i länet", { called: "rådet" }),
    named("ett råd i landet", { called: "rådet" }),
  ] as unknown as Change[]);
  expect(["STYRGRUPPEN FÖR LÄNET", "DEN FÖRESLAGNA STYRGRUPPEN", "ETT RÅD I LÄNET", "ETT RÅD I LANDET", "ANNAN"].map(short)).toEqual([
    "styrgruppen", "nya styrgruppen", "ETT RÅD I LÄNET", "ETT RÅD I LANDET", "ANNAN",
  ]);
});

test("in English all that is the graph's in headline and lines is told apart", () => {
  const { headline, lines } = gistOf(changes, (word, given) => filled(COMPARE_WORDS, "en", word, given), listingIn("en"));
  const own = (text: string) => bits(text, wordingOf(changes)).map((bit) => (bit.named ? "*" : bit.text)).join("");
  expect([headline, ...lines.map((one) => one.text)].map(own)).toEqual([
    "Under the proposal, * would become *, and * would be added.", "* and *", "* → *", "* and *", "* and *",
    "who gives * a mandate; how many of the seats in * go to *",
  ]);
});

test("what goes is held beside the new body of its kind, or beside itself", () => {
  expect(heldBeside(changes)?.map((body) => body.name)).toEqual(["GAMMAL", "NY"]);
  const alone = [{ proposed: told("t", "TIE", [end("SUBJECT", "ensam")]), replaced: [] }] as unknown as Change[];
  expect(heldBeside(alone)?.map((body) => body.name)).toEqual(["ENSAM", "ENSAM"]);
  expect(heldBeside([])).toBeNull();
  expect([beginsIn(changes), beginsIn([])]).toEqual(["2020", null]);
  expect([seenIn(changes), seenIn([])]).toEqual(["2019-11", null]);
});

test("picture and table of a proposal hold the same claims, and the lines no others", () => {
  const drawn = Object.values(shiftsOf(changes, say, list)).flat().flatMap((shift) => shift.claims);
  const tabled = claimsOf(tableOf(eachOf(changes, say), heads, say));
  expect([...new Set(drawn)].sort()).toEqual(tabled.sort());
  expect(gistOf(changes, say, list).lines.flatMap((one) => one.claims).filter((id) => !tabled.includes(id))).toEqual([]);
  expect(essential(changes).map((change) => change.proposed.id)).toEqual(["p4", "p1"]);
});

test("those that give way and those that are new stand beside each other, the others under them, side by side", () => {
  const measure = (text: string) => text.length * 8;
  for (const room of [360, 1000]) {
    const { heads: [above], groups, side, right, height } = shiftLayout(shiftsOf(changes, say, list), ["Kort", "Med ".repeat(30)], room, measure);
    expect(groups.new.y).toBeGreaterThan(above!.height - 10);
    expect(groups.becomes.rows[0]?.left?.y).toBe(groups.new.rows[0]?.right?.y);
    expect(right).toBeGreaterThan(side);
    const stacked = [...groups.new.rows, ...groups.instead.rows, ...groups.more.rows, ...groups.rest.rows].flatMap((row) => row.right ?? []);
    stacked.slice(1).forEach((spot, place) => expect(spot.y).toBeGreaterThanOrEqual(stacked[place]!.y + stacked[place]!.height));
    for (const { left, right: other } of groups.instead.rows) expect([left?.y, left?.height]).toEqual([other?.y, other?.height]);
    expect(stacked.at(-1)!.y + stacked.at(-1)!.height).toBeLessThanOrEqual(height);
  }
});
