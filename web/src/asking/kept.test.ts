import { expect, test } from "vitest";
import { Answers } from "./kept";

const MINUTE = 60_000;

test("what several wait for is asked for once, and kept", async () => {
  const answers = new Answers();
  let asked = 0;
  const ask = async () => (asked += 1);
  const [one, other] = [answers.awaited("k", ask), answers.awaited("k", ask)];
  expect([await one.answer, await other.answer, asked]).toEqual([1, 1, 1]);
  expect(answers.known("k")?.answer).toBe(1);
  expect(answers.known("other")).toBe(null);
});

test("what is kept is asked for anew when it is old, since what it tells may have changed", async () => {
  let now = 0;
  const answers = new Answers(() => now);
  await answers.awaited("k", async () => "then").answer;
  now = 9 * MINUTE;
  expect(answers.known("k")?.answer).toBe("then");
  now = 10 * MINUTE;
  expect(answers.known("k")).toBe(null);
  await answers.awaited("k", async () => "now").answer;
  expect(answers.known("k")?.answer).toBe("now");
});

test("of many answers the oldest is let go", async () => {
  const answers = new Answers();
  for (let place = 0; place <= 60; place += 1) await answers.awaited(`${place}`, async () => place).answer;
  expect(answers.known("0")).toBe(null);
  expect(answers.known("60")?.answer).toBe(60);
});

test("what one leaves goes on for another; what all leave is broken off and asked for anew", () => {
  const answers = new Answers();
  const signals: AbortSignal[] = [];
  const ask = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<never>(() => {});
  };
  const [one, other] = [answers.awaited("k", ask), answers.awaited("k", ask)];
  one.leave();
  expect(signals.map((signal) => signal.aborted)).toEqual([false]);
  other.leave();
  answers.awaited("k", ask);
  expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
});

test("a refusal is told to who waits, and not kept", async () => {
  const answers = new Answers();
  await expect(answers.awaited("k", () => Promise.reject(new Error("no"))).answer).rejects.toThrow("no");
  expect(answers.known("k")).toBe(null);
  expect(await answers.awaited("k", async () => "yes").answer).toBe("yes");
});
