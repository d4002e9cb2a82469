import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const probe = fileURLToPath(new URL("probe.mjs", import.meta.url));

/**
 * A server in a process of its own.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} url the server's origin
 * @property {"ours" | "peer" | "floor"} speaks which text of an operation it is asked, and in which form it answers
 * @property {(operation: import("../operations/index.mjs").Operation, choice: object) => Asked} request
 * @property {(what: string) => Promise<any>} ask what its probe, or the program itself, tells of the process
 * @property {() => Promise<void>} stop
 *
 * @typedef {{path: string, method: "GET" | "POST", body?: string}} Asked
 */

/**
 * Starts a program and waits until it says where it listens: by a message, or by a line of its output.
 *
 * @param {{name: string, speaks: Contestant["speaks"], program: string, settings: Record<string, string>, listens?: RegExp,
 *   request: Contestant["request"]}} how
 * @returns {Promise<Contestant>}
 */
export async function startContestant({ name, speaks, program, settings, listens, request }) {
  const child = spawn(process.execPath, ["--import", probe, program], {
    env: { ...process.env, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const lost = ended.then(([code]) => {
    throw new Error(`${name} ended with ${code}.`);
  });
  lost.catch(() => undefined);
  const url = await new Promise((ready, failed) => {
    let output = "";
    lost.catch((error) => failed(new Error(`${error.message}\n${output}`)));
    child.on("message", (message) => message.listens && ready(message.listens));
    child.stdout.on("data", (text) => {
      output += text;
      const found = listens?.exec(output);
      if (found) ready(new URL(found[1]).origin);
    });
  });
  return {
    name,
    speaks,
    url,
    request,
    ask: async (what) => {
      const answer = once(child, "message");
      child.send({ ask: what });
      return (await Promise.race([answer, lost]))[0];
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A GraphQL question over HTTP. */
export function graphqlRequest(path, document, choice) {
  return {
    path,
    method: "POST",
    body: JSON.stringify({ query: document, variables: usedIn(document, choice) }),
  };
}

/** A choice may hold values that only one of the texts needs. */
export function usedIn(text, choice) {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => text.includes(`$${name}`)));
}

/** One answer, of which `data` are in the form that the contestant's texts ask for. @param {Contestant} contestant */
export async function answerOf({ name, url, speaks }, operation, { path, method, body }) {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const send = () => fetch(url + path, { method, body, headers });
  let response = await send();
  // A server that was very busy refuses for a moment.
  for (let time = 0; time < 5 && response.status === 503; time++) {
    await response.arrayBuffer();
    await pause(1000);
    response = await send();
  }
  const answer = await response.json();
  if (!response.ok || answer.errors)
    throw new Error(
      `${name} refuses ${operation.letter}: ${JSON.stringify(answer.errors ?? answer).slice(0, 800)}`,
    );
  return speaks === "floor" ? answer : answer.data;
}
