import { expect, test } from "vitest";
import { filled, type Words } from "./words";

const rooms = import.meta.glob<Record<string, unknown>>(["../**/*words.ts", "./common.ts"], { eager: true });

// What agrees with its number is no matter here.
const AGREEING = /\{\w+:[^}]*\}/gu;

const isWords = (one: unknown): one is Words<string> =>
  typeof one === "object" && one !== null && Object.values(one).every((pair) => Array.isArray(pair) && pair.length === 2);

// What is filled with a name and no number.
const NAMES = new Set(["name", "names", "what", "county", "body", "one", "other", "text", "at", "who"]);
const ones = new Proxy({}, { get: (_, name) => (NAMES.has(String(name)) ? "N" : 1) });

// Where there is just one, another text of the room is said: “1 place”, “in one and the same document”.
const toldApart = (many: string, told: string): boolean =>
  new RegExp(`\\b(1|one|only|same) (more )?(${many.slice(0, -1)}|${many.replace(/ies$/u, "y")})\\b`, "iu").test(told);

test("one of something is never told as many", () => {
  const all = Object.values(rooms).flatMap(Object.values).filter(isWords);
  expect(all.length).toBeGreaterThan(9);
  const wrong = all.flatMap((words) => {
    const texts = Object.entries(words).map(([key, [sv, en]]) => [key, [sv, en.replace(AGREEING, "")] as const] as const);
    const told = texts.map(([key]) => filled(Object.fromEntries(texts), "en", key, ones)).join("\n");
    return [...told.matchAll(/\b1 (?:more |other )?(\p{L}+[^\Wsu]s)\b/gu)].filter(([, many = ""]) => !toldApart(many, told)).map(([found]) => found);
  });
  expect(wrong.join(", ")).toBe("");
});
