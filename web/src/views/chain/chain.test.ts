import { describe, expect, test } from "vitest";
import { roughly } from "../../drawing/text";
import { claimsOf } from "../../frame/table";
import { filled, type Given } from "../../words/words";
import { breaksOf } from "./breaks";
import { choicesOf } from "./choices";
import { foundOf } from "./found";
import { layout } from "./layout";
import { netOf } from "./net";
import type { Chain, Ending, Hop } from "./query";
import { tableOf } from "./rows";
import type { Saying } from "./tell";
import { CHAIN } from "./words";

const said = (key: string, given?: Given) => [key, ...Object.values(given ?? {})].join(" ");
const say: Saying = { own: said, power: said, common: said, date: String, list: (texts) => texts.join("+") };
const body = (id: string) => ({ id, called: id.toUpperCase() });

function hop(id: string, near: string, far: string | null, mandate: Partial<Hop["mandate"]> = {}): Hop {
  return {
    near: body(near),
    far: far === null ? null : body(far),
    graded: { grade: "CERTAIN", grading: { reason: "SEEN" as const, seen: null } },
    mandate: {
      id, status: "IN_FORCE", power: "DECIDE", standing: "HELD", verb: null, regarding: null, reservation: null,
      limit: null, condition: null, contradicts: [], sources: [], matters: [], onBehalfOf: [], basis: [], ...mandate,
    },
  };
}

const origin: Chain = { ending: "ORIGIN", hops: [hop("m1", "a", "b")] };
const silent = (id: string): Chain => ({ ending: "GRANTOR_NOT_STATED", hops: [hop(id, "a", null)] });

describe("a net of chains", () => {
  test("goes from who gives to who has, and says where it begins", () => {
    const net = netOf([origin], "up", say);
    expect(net.routes).toEqual([["ORIGIN:b", "b", "b>a", "a"]]);
    expect(net.boxes.get("ORIGIN:b")).toEqual({ key: "ORIGIN:b", kind: "end", text: "ORIGIN B", claims: ["m1"] });
    expect(netOf([{ ...origin, ending: "LAST_HOLDER" }], "down", say).routes).toEqual([["a", "a>b", "b", "LAST_HOLDER:b"]]);
  });

  test("has one break for all mandates that break alike at one body", () => {
    const net = netOf([silent("m1"), silent("m2")], "up", say);
    expect(net.routes).toEqual([["GRANTOR_NOT_STATED:a", "GRANTOR_NOT_STATED:a>a", "a"]]);
    expect(net.bundles.get("GRANTOR_NOT_STATED:a>a")?.cards.map((card) => card.key)).toEqual(["m1", "m2"]);
    expect(net.boxes.get("GRANTOR_NOT_STATED:a")?.claims).toEqual(["m1", "m2"]);
  });

  test("shares what chains share", () => {
    const longer = (id: string): Chain => ({ ending: "GRANTOR_NOT_STATED", hops: [hop("m1", "a", "b"), hop(id, "b", null)] });
    const net = netOf([longer("m2"), longer("m3")], "up", say);
    expect([...net.bundles.keys()]).toEqual(["b>a", "GRANTOR_NOT_STATED:b>b"]);
    expect(net.bundles.get("b>a")?.cards.length).toBe(1);
  });

  test("draws no line back in a circle, and none to who would have given what is lacked", () => {
    const circle = netOf([{ ending: "CYCLE", hops: [hop("m1", "a", "b"), hop("m2", "b", "a")] }], "up", say);
    expect(circle.routes).toEqual([["CYCLE:a", "CYCLE:a>b", "b", "b>a", "a"]]);
    const lacked = netOf([{ ending: "LACKED", hops: [hop("m1", "a", "b", { standing: "LACKED" })] }], "up", say);
    expect(lacked.routes).toEqual([["LACKED:a", "LACKED:a>a", "a"]]);
  });
});

describe("the layout", () => {
  const net = netOf([silent("m1"), silent("m2"), silent("m3")], "up", say);

  test("puts the break over the mandates and the body under them, within the room", () => {
    const wide = layout(net, 1000, roughly);
    expect(wide.width).toBeLessThanOrEqual(1000);
    expect(new Set(wide.cards.map((card) => card.y)).size).toBe(1);
    const [top = 0, card = 0, foot = 0] = ["GRANTOR_NOT_STATED:a", "m1", "a"].map(
      (key) => [...wide.boxes, ...wide.cards].find((one) => one.what.key === key)?.y,
    );
    expect(top < card && card < foot).toBe(true);
  });

  test("stacks mandates where there is little room, and never beyond it", () => {
    const slim = layout(net, 300, roughly);
    expect(slim.width).toBeLessThanOrEqual(300);
    expect(new Set(slim.cards.map((card) => card.x)).size).toBe(1);
    expect(new Set(slim.cards.map((card) => card.y)).size).toBe(3);
  });

  test("gives each way a strip of its own where they do not fit beside each other", () => {
    const two = netOf([origin, { ending: "ORIGIN", hops: [hop("m2", "a", "c")] }], "up", say);
    const drawing = layout(two, 296, roughly);
    expect(drawing.width).toBe(296);
    expect(drawing.boxes.filter((box) => box.what.key === "a").length).toBe(2);
    const rectangles = [...drawing.boxes, ...drawing.cards].sort((a, b) => a.y - b.y);
    rectangles.forEach((one, place) => {
      const next = rectangles[place + 1];
      if (next) expect(one.y + one.height).toBeLessThanOrEqual(next.y);
    });
  });

  test("marks a break on its line, and points to who has the mandate", () => {
    const [card] = layout(netOf([silent("m1")], "up", say), 1000, roughly).cards;
    expect(card?.wires.map((one) => [one.tip !== null, one.broken !== null])).toEqual([[false, true], [true, false]]);
  });

  test("ends what is lacked in a bar, short of the body and beside the arrows to it", () => {
    const lacked: Chain = { ending: "LACKED", hops: [hop("m2", "a", null, { standing: "LACKED" })] };
    const drawing = layout(netOf([origin, lacked], "up", say), 1000, roughly);
    const below = (key: string) => drawing.cards.find((card) => card.what.key === key)?.wires.at(-1);
    const body = drawing.boxes.find((box) => box.key === "a")!;
    expect([below("m1")?.bar, below("m2")?.tip]).toEqual([null, null]);
    expect(below("m2")!.bar!.y).toBeLessThan(body.y);
    expect(Math.abs(below("m2")!.bar!.x - below("m1")!.tip!.x)).toBeGreaterThan(20);
    const [alone] = layout(netOf([lacked], "up", say), 1000, roughly).cards;
    expect(alone?.wires.at(-1)?.path).toMatch(/^M\S+ \S+V\S+$/);
  });
});

describe("what is said of the breaks", () => {
  const lacks = (more: Partial<Hop["mandate"]>): Chain => ({ ending: "LACKED", hops: [hop("m1", "a", null, { standing: "LACKED", ...more })] });

  test("names the mandate that is lacked, who says so, and what contradicts it", () => {
    const against = [{ id: "m9", sentence: "A beslutar.", sources: [] }];
    const told = breaksOf([lacks({ matters: [{ called: "X" }], sources: [{ title: "Rapport", page: 18 }], contradicts: against }), origin], say);
    expect(told).toEqual([{ key: "m1", head: "breaks", text: "lacks A aMandateAbout DECIDE quoted X Rapport (page 18)", mandates: [], against, names: ["A", "X", "Rapport"] }]);
  });

  test("is one sentence for all mandates that break alike at one body, and each of them", () => {
    const [told, ...more] = breaksOf([silent("m1"), silent("m2")], say);
    expect([told?.key, told?.text, more]).toEqual(["GRANTOR_NOT_STATED:a", "noGrantor A theseMandates ", []]);
    expect(told?.mandates).toEqual(["m1", "m2"].map((key) => ({ key, text: "aMandate DECIDE" })));
  });

  test("is nothing where no chain breaks, and no mandate where a chain goes in a circle", () => {
    expect(breaksOf([origin], say)).toEqual([]);
    expect(breaksOf([{ ending: "CYCLE", hops: [hop("m1", "a", "b"), hop("m2", "b", "a")] }], say)[0]).toMatchObject({ head: "CYCLE A", text: "", mandates: [] });
  });
});

test("picture and table tell the same claims, with the decision a mandate rests on", () => {
  const basis = [{ __typename: "Event" as const, id: "e1", sentence: "Beslut." }, { __typename: "Document" as const, id: "d1", called: "Avtal" }];
  const chains: Chain[] = [origin, { ending: "GRANTOR_NOT_STATED", hops: [hop("m2", "a", null, { basis })] }];
  const drawing = layout(netOf(chains, "up", say), 1000, roughly);
  const drawn = new Set([...drawing.boxes, ...drawing.cards].flatMap((one) => one.what.claims));
  const table = tableOf(chains, "up", say);
  expect([...drawn].sort()).toEqual(["e1", "m1", "m2"]);
  expect(claimsOf(table).sort()).toEqual(["e1", "m1", "m2"]);
  expect(table.rows[1]?.cells).toEqual([
    "chainNumbered 2 GRANTOR_NOT_STATED A", "1", "A", "HELD DECIDE", "", "notStated", "Beslut.; Avtal", "", "CERTAIN",
  ]);
});

test("who is named most often comes first, then in Swedish order", () => {
  const claim = (...ids: string[]) => ({ holders: ids.map(body), grantors: [] });
  const claims = { nodes: [claim("ö"), claim("a"), claim("z", "ö")] };
  expect(choicesOf(claims, "holders").map(({ id, count }) => [id, count])).toEqual([["ö", 2], ["a", 1], ["z", 1]]);
  expect(choicesOf(null, "holders")).toEqual([]);
});

test("how many chains there are is told in a sentence of the page, in either language", () => {
  const found = (language: "sv" | "en", ...endings: Ending[]) =>
    foundOf(endings.map((ending) => ({ ending })), "up", "MILK", "2012", (key, given) => filled(CHAIN, language, key, given));
  expect(found("sv", "ORIGIN", "LACKED")).toBe("2 mandatkedjor, varav 1 kan följas till sin början och 1 bryts.");
  expect(found("en", "ORIGIN", "LACKED", "LACKED")).toBe("3 mandate chains, of which 1 can be followed to its beginning and 2 break.");
  expect([found("en", "ORIGIN"), found("en", "LACKED")]).toEqual(["1 mandate chain, which can be followed to its beginning.", "1 mandate chain, which breaks."]);
  expect(found("en")).toBe("The sources do not say that MILK has been given any mandate in 2012.");
});
