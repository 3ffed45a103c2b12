import { afterEach, expect, test, vi } from "vitest";
import type { TypedDocumentString } from "../gql/graphql";
import { ask, isUnknown, Refused } from "./ask";

afterEach(() => vi.unstubAllGlobals());

const document = "query { facts { version } }" as unknown as TypedDocumentString<unknown, object>;
const answering = (status: number, body: string) => vi.stubGlobal("fetch", async () => new Response(body, { status }));
const refused = async () => {
  const error: unknown = await ask(document, {}).catch((one: unknown) => one);
  return error instanceof Refused ? error.refusal : error;
};

test("an answer is what the service gives as its data", async () => {
  answering(200, '{"data":{"facts":null}}');
  expect(await ask(document, {})).toEqual({ facts: null });
});

test("a refusal has the code and the remedy of the first error, even beside data", async () => {
  answering(200, '{"data":{"facts":null},"errors":[{"message":"No.","extensions":{"code":"BAD_DATE","remedy":"Write a year.","name":"x","nearest":[{"id":"a","name":"A"},"b"]}}]}');
  expect(await refused()).toEqual({ code: "BAD_DATE", message: "No.", remedy: "Write a year.", name: "x", nearest: [{ id: "a", name: "A" }] });
  answering(400, '{"errors":[{"message":"No."}]}');
  expect(await refused()).toEqual({ code: "UNKNOWN", message: "No.", remedy: "", name: "", nearest: [] });
});

test("what is no answer, or comes from nowhere, is a refusal too", async () => {
  answering(502, "<html>");
  expect(await refused()).toEqual({ code: "NO_ANSWER", message: "502", remedy: "", name: "", nearest: [] });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("down")));
  expect(await refused()).toEqual({ code: "NO_ANSWER", message: "TypeError: down", remedy: "", name: "", nearest: [] });
});

test("what is broken off is no refusal", async () => {
  const leaving = new AbortController();
  vi.stubGlobal("fetch", () => {
    leaving.abort();
    return Promise.reject(new DOMException("left", "AbortError"));
  });
  await expect(ask(document, {}, leaving.signal)).rejects.toThrow("left");
});

test("what is short is asked by its address, which the browser keeps; what is long as a body", async () => {
  const asked: [string, string | undefined][] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    asked.push([address, init.method]);
    return new Response('{"data":{}}');
  });
  await ask(document, { id: "å" });
  await ask(document, { ids: "å".repeat(4000) });
  expect(asked).toEqual([
    ["/graphql?query=query+%7B+facts+%7B+version+%7D+%7D&variables=%7B%22id%22%3A%22%C3%A5%22%7D", undefined],
    ["/graphql", "POST"],
  ]);
});

test("unknown is what the address is about, and not another name that is refused", () => {
  const refusal = { code: "UNKNOWN_NAME", message: "", remedy: "", name: "actor/a", nearest: [] };
  expect([isUnknown(refusal), isUnknown(refusal, ["actor/a"]), isUnknown(refusal, ["actor/b"]), isUnknown(null)]).toEqual([true, true, false, false]);
  expect(isUnknown({ ...refusal, code: "STORE" })).toBe(false);
});
