// Asks the endpoint through the normalising caches of three clients, then reads all back from each.
//
// node caches.mjs ADDRESS FOLDER: in the folder, asked.json says what is asked, and __generated__
// holds what relay-compiler made of the same operations. A line of JSON for each
// client: how many operations and values were read back, where they differ from what was sent, and
// what the client warned of.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client/core/index.js";
import { loadDevMessages, loadErrorMessages } from "@apollo/client/dev/index.js";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { getIntrospectionQuery, parse, print } from "graphql";
import relay from "relay-runtime";

const [address, folder] = process.argv.slice(2);
const asked = JSON.parse(readFileSync(join(folder, "asked.json"), "utf-8"));

/** What relay-compiler made, by name. */
const compiled = new Map();
const made = join(folder, "__generated__");
for (const file of readdirSync(made)) {
  compiled.set(file.split(".")[0], (await import(pathToFileURL(join(made, file)))).default);
}

const warnings = [];
for (const level of ["warn", "error"]) {
  console[level] = (...said) => warnings.push(format(...said));
}
loadDevMessages();
loadErrorMessages();

/** What the endpoint sent, by what it was asked: clients that ask the same get the same. */
const kept = new Map();

/** fetch, but each operation with its variables is asked once, however a client lays it out. */
async function asking(address, { body, ...request }) {
  const { query, variables, operationName } = JSON.parse(body);
  const key = JSON.stringify([print(parse(query)), operationName, variables]);
  if (!kept.has(key)) {
    const response = await fetch(address, { ...request, body });
    const text = await response.text();
    if (JSON.parse(text).errors) throw new Error(`${operationName}: ${text.slice(0, 2000)}`);
    kept.set(key, { text, headers: { "content-type": response.headers.get("content-type") } });
  }
  const { text, headers } = kept.get(key);
  return new Response(text, { headers });
}

/** What the endpoint sends; an error anywhere in it ends the run. */
async function sent(query, variables, operationName) {
  const response = await asking(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()).data;
}

const { __schema: schema } = await sent(getIntrospectionQuery(), {}, "IntrospectionQuery");
const possibleTypes = Object.fromEntries(
  schema.types
    .filter((type) => type.possibleTypes)
    .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
);
const withoutId = schema.types.filter(
  (type) => type.kind === "OBJECT" && !type.fields.some((field) => field.name === "id"),
);

/** Apollo Client as its documentation sets it up: the possible types, and nothing else. */
function apollo() {
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri: address, fetch: asking }),
  });
  const asked = (fetchPolicy) => async ({ document, variables }) => {
    const { data } = await client.query({ query: parse(document), variables, fetchPolicy });
    return data;
  };
  return { ask: asked("network-only"), read: asked("cache-only") };
}

/** urql with graphcache that knows the schema; what has no id is embedded, as it asks to be told. */
function graphcache() {
  const client = new Client({
    url: address,
    fetch: asking,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: { __schema: schema },
        keys: Object.fromEntries(withoutId.map((type) => [type.name, () => null])),
      }),
      fetchExchange,
    ],
  });
  const asked = (requestPolicy) => async ({ document, variables }) => {
    const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
    if (error) throw error;
    return data;
  };
  return { ask: asked("network-only"), read: asked("cache-only") };
}

/** Relay with what its compiler made of the operations. */
function relayStore() {
  const environment = new relay.Environment({
    network: relay.Network.create(async ({ name, text }, variables) => ({
      data: await sent(text, variables, name),
    })),
    store: new relay.Store(new relay.RecordSource()),
  });
  const described = ({ name, variables }) =>
    relay.createOperationDescriptor(compiled.get(`${name}Query`), variables);
  const looked = (selector) => {
    const { data, isMissingData } = environment.lookup(selector);
    if (isMissingData) warnings.push(`${selector.node.name}: data are missing`);
    return unmasked(data);
  };
  /** An object with what its fragments see, each read as the component with that fragment would. */
  const unmasked = (data) => {
    if (Array.isArray(data)) return data.map(unmasked);
    if (data === null || typeof data !== "object") return data;
    const { __fragments = {}, __id, __fragmentOwner, ...own } = data;
    const seen = Object.entries(own).map(([name, value]) => ({ [name]: unmasked(value) }));
    for (const name of Object.keys(__fragments)) {
      seen.push(looked(relay.getSingularSelector(compiled.get(name), data)));
    }
    return seen.reduce(merged, {});
  };
  return {
    async ask(operation) {
      const descriptor = described(operation);
      environment.retain(descriptor);
      await relay.fetchQuery(environment, descriptor.request.node, operation.variables).toPromise();
    },
    async read(operation) {
      const descriptor = described(operation);
      const { status } = environment.check(descriptor);
      if (status !== "available") warnings.push(`${operation.name}: ${status}`);
      return looked(descriptor.fragment);
    },
  };
}

/** Two views of one object in one. */
function merged(one, other) {
  if (one === null || typeof one !== "object" || other === undefined) return one;
  const both = Array.isArray(one) ? [...one] : { ...one };
  for (const [name, value] of Object.entries(other)) {
    both[name] = name in both ? merged(both[name], value) : value;
  }
  return both;
}

/** Where what was read differs from what was sent: each path with both values. */
function* differences(was, is, path = "") {
  // What Relay looks for and nobody sent is there without a value.
  if (was === undefined && is === undefined) return;
  if (was === null || is === null || typeof was !== "object" || typeof is !== "object") {
    values += 1;
    if (!Object.is(was, is)) yield `${path}: ${brief(was)} was sent, ${brief(is)} read`;
    return;
  }
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    yield* differences(was[key], is[key], `${path}.${key}`);
  }
}

const brief = (value) => (JSON.stringify(value) ?? "nothing").slice(0, 80);

/** All pages of what has pages: the second is asked for where the first says how. */
function* pages(operation, answer) {
  if (!("after" in operation.variables)) return;
  const [{ pageInfo }] = Object.values(answer);
  if (pageInfo.hasNextPage) {
    yield { ...operation, variables: { ...operation.variables, after: pageInfo.endCursor } };
  }
}

let values;
for (const [client, opened] of Object.entries({ apollo, graphcache, relay: relayStore })) {
  const [cache, answers, differ] = [opened(), [], []];
  values = warnings.length = 0;
  for (const operation of asked) {
    await cache.ask(operation);
    const answer = await sent(operation.document, operation.variables, operation.name);
    answers.push([operation, answer]);
    for (const page of pages(operation, answer)) {
      await cache.ask(page);
      answers.push([page, await sent(page.document, page.variables, page.name)]);
    }
  }
  for (const [operation, answer] of answers) {
    const told = `${operation.name} ${JSON.stringify(operation.variables)}`;
    for (const found of differences(answer, await cache.read(operation))) differ.push(told + found);
  }
  const operations = answers.length;
  console.log(JSON.stringify({ client, operations, values, differ: differ.slice(0, 50), warnings }));
}
