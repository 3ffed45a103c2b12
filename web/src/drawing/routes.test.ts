import { describe, expect, test } from "vitest";
import { plan } from "./bands";
import { BOX, type Point, type Sheet, sheet } from "./routes";

const boxes = ["a", "b", "c", "d", "e", "f", "g", "h"].map((key, place) => ({ key, band: place < 4 ? "TOP" : "LOW", layer: place % 2 }));
const ties = [["a", "e"], ["a", "f"], ["a", "g"], ["h", "a"], ["c", "d"], ["e", "g"], ["b", "b"], ["b", "x"]].map(([from = "", to = ""]) => ({ from, to }));
const drawn: Sheet = sheet(plan(boxes, ties, "ASIDE", { ratio: 1, least: 4 }), ties, "ASIDE");

const inside = ({ x, y }: Point, box: Point) => x > box.x && x < box.x + BOX.width && y > box.y && y < box.y + BOX.height;
const between = (a: Point, b: Point) => Array.from({ length: 41 }, (_, step) => ({ x: a.x + ((b.x - a.x) * step) / 40, y: a.y + ((b.y - a.y) * step) / 40 }));

describe("lines between the boxes of a plan", () => {
  test("begin and end at their boxes, and pass behind none", () => {
    drawn.routes.forEach((route, place) => {
      if (!route) return;
      const tie = ties[place];
      const [from, to] = [drawn.boxes.get(tie?.from ?? ""), drawn.boxes.get(tie?.to ?? "")];
      const [first, last] = [route.points[0], route.points.at(-1)];
      expect([0, BOX.height]).toContain((first?.y ?? NaN) - (from?.y ?? NaN));
      expect([0, BOX.height]).toContain((last?.y ?? NaN) - (to?.y ?? NaN));
      const passed = route.points.slice(1).flatMap((point, step) => between(route.points[step] ?? point, point));
      for (const box of drawn.boxes.values()) expect(passed.some((point) => inside(point, box))).toBe(false);
    });
  });

  test("are none from a box to itself or to what is not drawn", () => {
    expect(drawn.routes.map((route) => route === null)).toEqual([false, false, false, false, false, false, true, true]);
  });

  test("of a hub leave it together and are labelled at their other end", () => {
    const [one, two] = [drawn.routes[0], drawn.routes[1]];
    expect(one?.points[0]).toEqual(two?.points[0]);
    expect([one?.labelled, drawn.routes[3]?.labelled]).toEqual(["to", "from"]);
  });

  test("stay on the sheet, as do boxes and bands", () => {
    const { width, height } = drawn;
    const points = [...drawn.boxes.values()].map(({ x, y }) => ({ x: x + BOX.width, y: y + BOX.height }));
    for (const route of drawn.routes) points.push(...(route?.points ?? []));
    for (const band of drawn.bands) points.push({ x: band.x + band.width, y: band.y + band.height });
    expect(points.every(({ x, y }) => x > 0 && y > 0 && x < width && y < height)).toBe(true);
  });
});
