import { afterEach, expect, test, vi } from "vitest";
import type { TypedDocumentString } from "../gql/graphql";
import { ask, Refused } from "./ask";

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
  answering(200, '{"data":{"facts":null},"errors":[{"message":"No.","extensions":{"code":"BAD_DATE","remedy":"Write a year."}}]}');
  expect(await refused()).toEqual({ code: "BAD_DATE", message: "No.", remedy: "Write a year." });
  answering(400, '{"errors":[{"message":"No."}]}');
  expect(await refused()).toEqual({ code: "UNKNOWN", message: "No.", remedy: "" });
});

test("what is no answer, or comes from nowhere, is a refusal too", async () => {
  answering(502, "<html>");
  expect(await refused()).toEqual({ code: "NO_ANSWER", message: "502", remedy: "" });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("down")));
  expect(await refused()).toEqual({ code: "NO_ANSWER", message: "TypeError: down", remedy: "" });
});

test("what is broken off is no refusal", async () => {
  const leaving = new AbortController();
  vi.stubGlobal("fetch", () => {
    leaving.abort();
    return Promise.reject(new DOMException("left", "AbortError"));
  });
  await expect(ask(document, {}, leaving.signal)).rejects.toThrow("left");
});
