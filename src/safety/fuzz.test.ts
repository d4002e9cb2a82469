import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { projectDir } from "../project-dir.js";
import { buildApiSchema } from "../schema.js";
import { allGuards } from "../server/guards.js";
import { examples } from "../testing/golden.js";
import { randomQuery } from "../testing/random-query.js";
import { type RealServer, startRealServer } from "../testing/real-server.js";
import { realThings } from "../testing/real-things.js";
import { startStandIn } from "../testing/stand-in-server.js";
import { report } from "./figures.js";
import { mutated } from "./mutations.js";
import { timed } from "./timed.js";

const cases = 3000;

let api: RealServer;
beforeAll(async () => {
  api = await startRealServer();
}, 120_000);
afterAll(() => api.stop());

/** What no answer may have: a fault of ours, a line of a stack, a place on the disk. */
const leaks = [
  "INTERNAL_SERVER_ERROR",
  "DATA_INTEGRITY",
  "\n    at ",
  "node_modules",
  "file://",
  projectDir(),
];

function faultIn(status: number, text: string): string | undefined {
  if (status >= 500) return `status ${status}: ${text}`;
  return leaks.some((leak) => text.includes(leak)) ? text : undefined;
}

/** How many answers had data, by the sort of request. */
let withData = 0;

/** Sends a body; its answer is without fault and JSON. */
async function bodyIsFine(body: string | Buffer, { url }: { readonly url: string } = api): Promise<void> {
  const { status, text } = await timed(url, body);
  expect(faultIn(status, text)).toBeUndefined();
  const { data } = JSON.parse(text) as { data?: unknown };
  if (data) withData++;
}

/** Sends a whole request as it is. @returns all that came back until the server closed or waited for more. */
function answered(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    let received = "";
    socket.on("data", (part) => (received += part.toString()));
    socket.on("error", () => undefined);
    socket.setTimeout(200, () => socket.destroy());
    socket.once("close", () => resolve(received));
    socket.write(bytes);
  });
}

async function requestIsFine(bytes: Buffer): Promise<void> {
  const received = await answered(bytes);
  for (const [, status] of received.matchAll(/^HTTP\/1\.1 (\d+)/gm)) {
    expect(faultIn(Number(status), received)).toBeUndefined();
    if (status === "200") withData++;
  }
}

/** Has a property hold in so many cases. @returns how many there were in a second. */
async function held<T>(
  random: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
  runs: number,
): Promise<number> {
  const started = performance.now();
  withData = 0;
  await fc.assert(fc.asyncProperty(random, holds), { numRuns: runs });
  return Math.round((1000 * runs) / (performance.now() - started));
}

describe("no answer has a fault of ours, or shows anything of the inside", () => {
  it(`check 2: to ${cases} random questions that fit the schema`, async () => {
    const { ids } = await realThings();
    const questions = randomQuery(await buildApiSchema(), ids);
    const pace = await held(questions, (query) => bodyIsFine(JSON.stringify({ query })), cases);
    expect(withData).toBeGreaterThan(cases / 2);
    report({
      check: 2,
      what: "random valid questions: violations; cases; cases a second",
      target: "0; 3000",
      measured: `0; ${cases}; ${pace}`,
    });
  }, 300_000);

  const bodies = examples().map(({ operation, variables }) =>
    JSON.stringify({ query: operation, variables }),
  );
  it(`check 3: to ${cases} requests with changed bytes`, async () => {
    const requests = bodies.map(
      (body) =>
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept-Language: en\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    const pace = await held(mutated(bodies), (body) => bodyIsFine(body), cases / 2);
    expect(withData).toBeGreaterThan(cases / 40);
    const paceOfWhole = await held(mutated(requests), requestIsFine, cases / 2);
    expect(withData).toBeGreaterThan(cases / 40);
    report({
      check: 3,
      what: "changed bodies and changed requests: violations; cases; cases a second",
      target: "0; 3000",
      measured: `0; ${cases}; ${pace} and ${paceOfWhole}`,
    });
  }, 300_000);

  it("would be found out: a fault that is masked is one, and a stack that is shown", async () => {
    for (const masking of [true, false]) {
      const faulty = await startStandIn({ guards: { ...allGuards, masking } });
      await expect(bodyIsFine('{"query":"{ bug }"}', faulty)).rejects.toThrow();
      await faulty.server.stop();
    }
  });
});
