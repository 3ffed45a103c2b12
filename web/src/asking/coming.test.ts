import { expect, test } from "vitest";
import { Coming } from "./coming";

test("what several wait for is asked for once; when it has come it is asked for anew", async () => {
  const coming = new Coming();
  let asked = 0;
  const ask = async () => (asked += 1);
  const [one, other] = [coming.awaited("k", ask), coming.awaited("k", ask)];
  expect([await one.answer, await other.answer, asked]).toEqual([1, 1, 1]);
  expect(await coming.awaited("k", ask).answer).toBe(2);
});

test("what one leaves goes on for another; what all leave is broken off and asked for anew", () => {
  const coming = new Coming();
  const signals: AbortSignal[] = [];
  const ask = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<never>(() => {});
  };
  const [one, other] = [coming.awaited("k", ask), coming.awaited("k", ask)];
  one.leave();
  expect(signals.map((signal) => signal.aborted)).toEqual([false]);
  other.leave();
  coming.awaited("k", ask);
  expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
});

test("a refusal is told to who waits, and ends it", async () => {
  const coming = new Coming();
  await expect(coming.awaited("k", () => Promise.reject(new Error("no"))).answer).rejects.toThrow("no");
  expect(await coming.awaited("k", async () => "yes").answer).toBe("yes");
});
