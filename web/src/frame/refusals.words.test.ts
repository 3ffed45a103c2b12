import { expect, test } from "vitest";
import documented from "../../../docs/errors.md?raw";
import { BY_CODE, toldOf } from "./refusals.words";

// These end a command or keep the service from starting: no page is there to be told.
const BEFORE = [
  "STYRGRAF", "SEEDS_REFUSED", "JARS_UNAVAILABLE", "JAR_CORRUPT", "DIRECTORY_HELD", "DIRECTORY_FOREIGN", "PORT_IN_USE", "BAD_SETTING",
];

test("every code that the service can answer a page with is told in the words of the page", () => {
  const codes = [...documented.matchAll(/^## ([A-Z_]+)$/gmu)].map((one) => one[1] ?? "");
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(code in BY_CODE) && !BEFORE.includes(code))).toEqual([]);
  expect(Object.keys(BY_CODE).filter((code) => !codes.includes(code))).toEqual(["NO_ANSWER", "GRAPHQL"]);
});

test("what nobody foresaw is told as that", () => {
  expect([toldOf("INTERNAL"), toldOf("UNKNOWN_NAME")]).toEqual(["unforeseen", "unknown"]);
});
