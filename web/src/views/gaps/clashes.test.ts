import { expect, test } from "vitest";
import type { Grade } from "../../words/sure";
import { clashesAt, clashesIn, keyOfClash, sentenceOf } from "./clashes";

const claim = (id: string, grade: Grade = "CERTAIN") => ({ id, grading: { grade } });
const pairs = (...told: string[]) => told.map((pair) => ({ one: claim(pair.charAt(0)), other: claim(pair.charAt(1)) }));
const keys = (...told: string[]) => clashesIn(pairs(...told)).map(keyOfClash);

test("one disagreement is told once, from whichever end and with however many accounts", () => {
  expect(keys("ab", "ba")).toEqual(["a≠b"]);
  expect(keys("ax", "bx", "cx")).toEqual(["a+b+c≠x"]);
  expect(keys("ab", "cd")).toEqual(["a≠b", "c≠d"]);
});

test("three accounts that all deny each other are one disagreement; two that agree are one side of it", () => {
  expect(keys("ap", "av", "sp", "vp", "vs")).toEqual(["a+s≠p≠v"]);
});

test("claims that do not deny each other never stand against each other", () => {
  expect(keys("ab", "bc", "cd")).toEqual(["a≠b", "b≠c", "c≠d"]);
});

test("a disagreement is of the date where both sides count then, as surely as is asked for", () => {
  const told = [
    { one: claim("a"), other: claim("b", "LAST_KNOWN") },
    { one: claim("a"), other: claim("c", "NO") },
  ];
  const split = (...grades: ("CERTAIN" | "LAST_KNOWN")[]) => {
    const { now, elsewhen } = clashesAt(told, grades);
    return [now.map(keyOfClash), elsewhen.map(keyOfClash)];
  };
  expect(split("CERTAIN", "LAST_KNOWN")).toEqual([["a≠b"], ["a≠c"]]);
  expect(split("CERTAIN")).toEqual([[], ["a≠b+c"]]);
});

test("what the sides say is one line", () => {
  expect(clashesIn(pairs("ax", "bx")).map((clash) => sentenceOf(clash, ({ id }) => `${id}.`))).toEqual(["a. / b. ≠ x."]);
});
