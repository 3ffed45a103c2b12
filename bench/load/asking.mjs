// Asks a service, so many requests at a time, and tells how long each answer took.
//
// The order comes as JSON on standard input:
//   url, inFlight, patience (seconds after which a request counts as hung),
//   warm (seconds of asking before it counts), seconds or number (how long, or how many),
//   requests: [{kind, body, expected}], asked in turn.
// An empty line says that it counts from now on. The report goes as JSON to standard output:
//   seconds, durations: {kind: [milliseconds]} of right answers, wrong, refused: {code: number},
//   failed: {code: number}, notRight: [tenths of a second since 1970 in which an answer was not right].
import { text } from "node:stream/consumers";
import { Pool } from "undici";

const order = JSON.parse(await text(process.stdin));
const url = new URL(order.url);
const patience = order.patience * 1000;
const pool = new Pool(url.origin, {
  connections: order.inFlight,
  headersTimeout: patience,
  bodyTimeout: patience,
});

let report, notRight;

async function keepAsking(seconds, number) {
  report = { durations: {}, wrong: 0, refused: {}, failed: {} };
  notRight = new Set();
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let asked = 0;
  const one = async () => {
    while (performance.now() < until && asked < number) {
      await ask(order.requests[asked++ % order.requests.length]);
    }
  };
  await Promise.all(Array.from({ length: order.inFlight }, one));
  report.seconds = (performance.now() - begun) / 1000;
}

async function ask({ kind, body, expected }) {
  const sent = performance.now();
  try {
    const response = await pool.request({
      path: url.pathname,
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const answer = await response.body.text();
    if (answer === expected) (report.durations[kind] ??= []).push(performance.now() - sent);
    else judge(answer);
  } catch (error) {
    count(report.failed, error.code ?? error.name);
    notRight.add(now());
  }
}

function judge(answer) {
  notRight.add(now());
  const code = codeOf(answer);
  if (code) count(report.refused, code);
  else {
    report.wrong += 1;
    report.example ??= answer.slice(0, 500);
  }
}

// What says openly that it could not be answered is not wrong.
function codeOf(answer) {
  try {
    return JSON.parse(answer).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
}

function count(counts, code) {
  counts[code] = (counts[code] ?? 0) + 1;
}

function now() {
  return Math.floor(Date.now() / 100);
}

await keepAsking(order.warm, Infinity);
process.stdout.write("\n");
await keepAsking(order.seconds ?? Infinity, order.number ?? Infinity);
report.notRight = [...notRight].sort();
await pool.close();
process.stdout.write(JSON.stringify(report));
