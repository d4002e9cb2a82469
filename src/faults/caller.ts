import { once } from "node:events";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { hungMs, type Outcome, type Plan } from "./calls.js";

// A program: reads a plan from the first line of its standard input, keeps to it until that input ends, and writes the
// outcomes.

const input = createInterface({ input: process.stdin });
const [line] = (await once(input, "line")) as [string];
const plan = JSON.parse(line) as Plan;
const started = performance.now();
let stopped = false;
input.once("close", () => (stopped = true));
const isOver = (): boolean => stopped || performance.now() - started >= (plan.forMs ?? Infinity);
const { hostname, port } = new URL(plan.url);
const agents = plan.clients.map(
  (localAddress) => new Agent({ keepAlive: true, localAddress, maxSockets: 6 }),
);
const outcomes: Promise<Outcome>[] = [];

function call(): Promise<Outcome> {
  const number = outcomes.length;
  const body = (plan.bodies[number % plan.bodies.length] ?? "").replace("NUMBER", `${process.pid}.${number}`);
  const outcome = answerTo(body, agents[number % agents.length]);
  outcomes.push(outcome);
  return outcome;
}

/** A call on a connection that the server closed at that moment, since nobody had used it for long, is made again. */
async function answerTo(body: string, agent: Agent | undefined): Promise<Outcome> {
  const outcome = await tried(body, agent);
  return outcome.code === "CLOSED" ? tried(body, agent) : outcome;
}

function tried(body: string, agent: Agent | undefined): Promise<Outcome> {
  const [at, asking] = [Date.now(), performance.now()];
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const end = (status: number, code: string, retryAfter: string | null = null): void =>
      resolve({ at, ms: performance.now() - asking, status, code, retryAfter });
    const asked = request({ hostname, port, path: "/graphql", method: "POST", headers, agent });
    const hung = setTimeout(() => {
      end(0, "HUNG");
      asked.destroy();
    }, hungMs);
    asked
      .on("response", (response) => {
        text(response).then(
          (answer) => end(response.statusCode ?? 0, codeOf(answer), response.headers["retry-after"] ?? null),
          () => end(0, "LOST"),
        );
      })
      .on("error", () => end(0, asked.reusedSocket ? "CLOSED" : "LOST"))
      .on("close", () => clearTimeout(hung))
      .end(body);
  });
}

/** Errors stand at the beginning of an answer. */
function codeOf(answer: string): string {
  if (!answer.startsWith('{"errors"')) return "OK";
  const { errors } = JSON.parse(answer) as { errors: { extensions?: { code?: string } }[] };
  return errors[0]?.extensions?.code ?? "no code";
}

/** As the clock has it: what a late timer missed is made up for. */
async function everySoOften(everyMs: number): Promise<void> {
  while (!isOver()) {
    while (outcomes.length * everyMs < performance.now() - started) void call();
    await pause(Math.min(everyMs, 5));
  }
}

async function withoutPause(): Promise<void> {
  while (!isOver()) await call();
}

if ("everyMs" in plan.pace) await everySoOften(plan.pace.everyMs);
else await Promise.all(Array.from({ length: plan.pace.atOnce }, withoutPause));
process.stdout.write(JSON.stringify(await Promise.all(outcomes)));
for (const agent of agents) agent.destroy();
process.stdin.destroy();
