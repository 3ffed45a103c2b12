import { expect, test } from "vitest";
import { written } from "./nearest";

test("an id is searched for as the name that it is made of", () => {
  expect(["actor/finns-inte", "MILX", "document/sou-2008-18", "actor/"].map(written)).toEqual(["finns inte", "MILX", "sou 2008 18", "actor/"]);
});
