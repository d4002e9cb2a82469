import { setTimeout as pause } from "node:timers/promises";
import { answerOf } from "./contestants/contestant.mjs";
import { load } from "./load.mjs";
import { median, quantile } from "./numbers.mjs";
import { textOf } from "./same.mjs";

/**
 * How thoroughly is measured; durations in milliseconds.
 *
 * @typedef {object} Pace
 * @property {number} beginMs of every program, over all operations, before any is measured: V8 compiles for about so long
 * @property {number} warmRequests of an operation, at most so many before it counts
 * @property {number} warmMs at most about so long
 * @property {number} restMs between warming up and measuring
 * @property {number} rounds at one connection
 * @property {number} sliceMs each about so long
 * @property {number} loadedRounds at 16 connections
 * @property {number} loadedMs
 *
 * What came out for one contestant and one operation; milliseconds.
 *
 * @typedef {object} Figures
 * @property {number} p50 at one connection, the median of the rounds
 * @property {number} p99 at one connection, over all rounds
 * @property {number} perSecond requests at 16 connections, or at one where an operation is slow
 * @property {number} cpuMs of the server's process for a request, under the same load
 * @property {number} bytes of an answer
 * @property {number} refused the largest share that was refused in a round because the server was busy
 */

/**
 * Measures an operation on all contestants, in rounds in which each has its turn.
 *
 * @param {readonly import("./contestants/contestant.mjs").Contestant[]} contestants
 * @param {import("./operations/index.mjs").Operation} operation
 * @param {Pace} pace
 * @returns {Promise<Record<string, Figures>>} by contestant
 */
export async function measure(contestants, operation, choices, pace) {
  const lanes = [];
  for (const contestant of contestants) {
    const requests = choices.map((choice) => contestant.request(operation, choice));
    lanes.push({
      contestant,
      requests,
      meanMs: await warmUp(contestant, requests, operation.slow ? 1 : 4, pace),
      single: [],
      loaded: [],
    });
  }
  for (let round = 0; round < pace.rounds; round++)
    for (const { contestant, requests, meanMs, single } of lanes) {
      const amount = amountFor(pace.sliceMs, meanMs, 2);
      single.push(await load(contestant, requests, { connections: 1, amount, turn: round * amount }));
    }
  for (let round = 0; round < (operation.slow ? 0 : pace.loadedRounds); round++)
    for (const { contestant, requests, meanMs, loaded } of lanes) {
      const amount = amountFor(pace.loadedMs, meanMs / 2, 32);
      loaded.push(await load(contestant, requests, { connections: 16, amount, turn: round * amount }));
    }
  return Object.fromEntries(
    lanes.map(({ contestant, single, loaded }) => [contestant.name, figuresOf(single, loaded)]),
  );
}

function figuresOf(single, loaded) {
  const busy = loaded.length > 0 ? loaded : single;
  return {
    p50: median(single.map(({ latencies }) => median(latencies))),
    p99: quantile(
      single.flatMap(({ latencies }) => latencies),
      0.99,
    ),
    perSecond: median(busy.map(({ perSecond }) => perSecond)),
    cpuMs: median(busy.map(({ cpuMs }) => cpuMs)),
    bytes: single[0].bytes,
    refused: Math.max(...[...single, ...loaded].map(({ refused }) => refused)),
  };
}

/**
 * Keeps the contestants busy with all operations, as programs are that have run for a while. They take turns: of one that rests
 * for long, the system takes memory away.
 */
export async function begin(contestants, operations, choices, { beginMs }) {
  const quick = operations.filter(({ slow }) => !slow);
  const until = performance.now() + beginMs * contestants.length;
  for (let at = 0; performance.now() < until; at++) {
    const operation = quick[at % quick.length];
    for (const contestant of contestants) {
      const requests = choices.get(operation.letter).map((choice) => contestant.request(operation, choice));
      await load(contestant, requests, { connections: 4, amount: 100, turn: at * 25 });
    }
  }
}

/** Until code and plans are warm: so many requests, or as many as there is time for. Then the mean of a few. */
async function warmUp(contestant, requests, connections, { warmRequests, warmMs, restMs }) {
  const first = await load(contestant, requests, { connections: 1, amount: 2 });
  const meanMs = median(first.latencies);
  const amount = Math.min(warmRequests, Math.round((2 * warmMs) / meanMs));
  if (amount < 4) return meanMs;
  await load(contestant, requests, { connections, amount });
  // A server that was very busy refuses for a moment.
  await pause(restMs);
  const { latencies } = await load(contestant, requests, { connections: 1, amount: 4 });
  return median(latencies);
}

function amountFor(sliceMs, meanMs, least) {
  return Math.max(least, Math.min(4000, Math.round(sliceMs / meanMs)));
}

/**
 * Makes sure that all contestants answer the same.
 *
 * @throws Error with the operation, the variables and the place where two answers part
 */
export async function compare(contestants, operation, choices) {
  for (const choice of choices.slice(0, 5)) {
    const [expected, ...others] = await Promise.all(
      contestants.map(async (contestant) => {
        const answer = await answerOf(contestant, operation, contestant.request(operation, choice));
        return { name: contestant.name, text: textOf(operation.same[contestant.speaks](answer)) };
      }),
    );
    const other = others.find(({ text }) => text !== expected.text);
    if (other === undefined) continue;
    const at = Math.max(0, [...expected.text].findIndex((letter, i) => letter !== other.text[i]) - 80);
    throw new Error(
      `${operation.letter} ${JSON.stringify(choice)}: the answers differ.
${expected.name}: …${expected.text.slice(at, at + 200)}
${other.name}: …${other.text.slice(at, at + 200)}`,
    );
  }
}

/**
 * Statements and hits of the database for one answer, when it has been given before.
 *
 * @returns {Promise<{statements: number, dbHits: number, named: string[]}>}
 */
export async function costOf(contestant, operation, choice) {
  const request = contestant.request(operation, choice);
  await answerOf(contestant, operation, request);
  await contestant.ask("listen");
  await answerOf(contestant, operation, request);
  return contestant.ask("profile");
}
