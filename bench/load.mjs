// Asks a service, so many requests at a time, and tells how long each answer took.
//
// The order comes as JSON on standard input:
//   url, inFlight, patience (seconds after which a request counts as hung),
//   warm (seconds of asking before it counts), seconds or number (how long, or how many),
//   requests: [{kind, body, expected}], asked in turn.
// An empty line says that it counts from now on. The report goes as JSON to standard output:
//   seconds, durations: {kind: [milliseconds]} of right answers, wrong, refused: {code: number},
//   failed: {code: number}, notRight: [tenths of a second since 1970 in which an answer was not right].
import net from "node:net";
import { text } from "node:stream/consumers";

const order = JSON.parse(await text(process.stdin));
const url = new URL(order.url);
for (const request of order.requests) {
  request.expected = Buffer.from(request.expected);
  request.bytes = written(Buffer.from(request.body));
}

let report, notRight;

async function keepAsking(seconds, number) {
  report = { durations: {}, wrong: 0, refused: {}, failed: {} };
  notRight = new Set();
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let asked = 0;
  const keepOn = async () => {
    const line = new Line();
    while (performance.now() < until && asked < number) {
      await ask(line, order.requests[asked++ % order.requests.length]);
    }
    line.end();
  };
  await Promise.all(Array.from({ length: order.inFlight }, keepOn));
  report.seconds = (performance.now() - begun) / 1000;
}

async function ask(line, { kind, bytes, expected }) {
  const sent = performance.now();
  try {
    const answer = await line.answerTo(bytes);
    if (answer.equals(expected)) (report.durations[kind] ??= []).push(performance.now() - sent);
    else judge(answer.toString());
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

// A connection that asks one thing at a time, and is made anew when it has ended. It reads no more
// of HTTP than where an answer ends: a whole client costs more than what is measured.
class Line {
  answerTo(bytes) {
    this.socket ??= this.connect();
    this.came = Buffer.alloc(0);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(bytes);
    });
  }

  connect() {
    const socket = net.connect({ host: url.hostname, port: url.port, noDelay: true });
    socket.setTimeout(order.patience * 1000, () => socket.destroy(coded("HUNG")));
    socket.on("data", (part) => this.take(part));
    socket.on("error", (error) => this.leave(error));
    socket.on("close", () => this.leave(coded("CLOSED")));
    return socket;
  }

  take(part) {
    this.came = this.came.length ? Buffer.concat([this.came, part]) : part;
    const end = this.came.indexOf("\r\n\r\n") + 4;
    if (end < 4) return;
    const head = this.came.latin1Slice(0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    if (!length) this.leave(coded("NO_LENGTH"));
    else if (this.came.length >= end + Number(length[1])) {
      const { resolve } = this.waiting;
      this.waiting = undefined;
      if (/\r\nconnection: *close/i.test(head)) this.end();
      resolve(this.came.subarray(end));
    }
  }

  leave(error) {
    this.waiting?.reject(error);
    this.waiting = undefined;
    this.end();
  }

  end() {
    this.socket?.removeAllListeners("close").destroy();
    this.socket = undefined;
  }
}

function written(body) {
  const head =
    `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n` +
    `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

function coded(code) {
  return Object.assign(new Error(code), { code });
}

await keepAsking(order.warm, Infinity);
process.stdout.write("\n");
await keepAsking(order.seconds ?? Infinity, order.number ?? Infinity);
report.notRight = [...notRight].sort();
process.stdout.write(JSON.stringify(report));
