import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm, symlink } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ownDataDir } from "../seed/own-data.js";
import { report } from "./safety/figures.js";
import { compiled, heard, type Other, runModule } from "../seed/testing/compiled.js";

jest.setTimeout(120_000);

const graceMs = 8000;
let built: string;
let folder: string;
beforeAll(async () => {
  built = await compiled();
  await symlink(ownDataDir(), join(built, "seed/data"), "junction");
  folder = await mkdtemp(join(tmpdir(), "stopped-"));
});
afterAll(async () => {
  for (const dir of [built, folder]) await rm(dir, { recursive: true });
});

/** The program as an operator runs it, on the embedded engine; its log goes into a file. */
async function started(): Promise<{ program: Other; url: URL; metricsUrl: URL; log: string }> {
  const log = join(folder, "log");
  const file = await open(log, "w");
  const env = {
    ...{ PATH: process.env["PATH"], PORT: "0", METRICS_PORT: "0", CONCURRENCY: "20" },
    ...{ DATA_DIR: folder, SEED_DIR: ownDataDir(), SHUTDOWN_GRACE: `${graceMs}` },
  };
  const stdio = ["ignore", "pipe", file.fd] as ["ignore", "pipe", number];
  const program = heard(spawn(process.execPath, [join(built, "src/main.js")], { env, stdio }));
  const addressOf = (word: string): string | undefined =>
    program
      .said()
      .map((line) => new RegExp(`^  ${word} +(\\S+)`).exec(line)?.[1])
      .find(Boolean);
  while (addressOf("Metrics") === undefined) {
    if (program.process.exitCode !== null) throw new Error(await readFile(log, "utf8"));
    await pause(20);
  }
  await file.close();
  return {
    program,
    url: new URL(addressOf("API") ?? ""),
    metricsUrl: new URL(addressOf("Metrics") ?? ""),
    log,
  };
}

/** A question of which half has been sent. `finish` sends the rest and gives all that came back. */
async function halfAsked({ hostname, port }: URL): Promise<{ finish(more?: string): Promise<string> }> {
  const body = '{"query":"{ overview { things { count } } }"}';
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.on("data", (part) => (received += part.toString()));
  const closed = once(socket, "close");
  socket.write(`${head}\r\n\r\n${body.slice(0, 10)}`);
  await once(socket, "connect");
  return {
    finish: async (more = "") => {
      socket.write(body.slice(10) + more);
      await closed;
      return received;
    },
  };
}

it("answers 20 requests in flight after SIGTERM, takes none that is new, and ends within the grace", async () => {
  const { program, url, metricsUrl, log } = await started();
  await (await halfAsked(url)).finish();
  const inFlight = await Promise.all(Array.from({ length: 20 }, () => halfAsked(url)));
  await pause(500);
  const asked = Date.now();
  const ended = once(program.process, "exit");
  program.process.kill("SIGTERM");
  await program.saying("Stopping; what is in flight is answered first.");
  await expect(fetch(new URL("/healthz", url))).rejects.toThrow();
  expect((await fetch(metricsUrl)).status).toBe(200);
  const [readiness, ...answers] = await Promise.all(
    inFlight.map(({ finish }, i) => finish(i === 0 ? "GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n" : "")),
  );
  expect(readiness).toContain('{"status":"stopping"}');
  const answered = [readiness ?? "", ...answers].filter((text) =>
    /200 OK[^]*"things":\[\{"count":\d/.test(text),
  );
  expect(answered).toHaveLength(20);
  expect(await ended).toEqual([0, null]);
  const ms = Date.now() - asked;
  expect(ms).toBeLessThan(graceMs);
  const measured = `${answered.length} of 20, ${(ms / 1000).toFixed(1)} s`;
  report({ check: 33, what: "Answered after SIGTERM, exit", target: "20 of 20, within the grace", measured });
  const lines = (await readFile(log, "utf8")).trim().split("\n");
  expect(lines.filter((line) => line.includes('"msg":"request"'))).toHaveLength(1 + answered.length);
});

it("loads no tracing before traces are wanted", async () => {
  const loaded = async (file: string): Promise<readonly string[]> => {
    const program = runModule(
      built,
      `import "reflect-metadata";
       import * as loaded from "./src/${file}";
       import { createRequire } from "node:module";
       const names = Object.keys(createRequire(process.cwd() + "/x").cache);
       console.log(names.filter((name) => name.includes("@opentelemetry/sdk-")).length > 0);
       process.exit();`,
    );
    await once(program.process, "close");
    return program.said();
  };
  expect(await loaded("app.js")).toEqual(["false"]);
  expect(await loaded("server/traces.js")).toEqual(["true"]);
});
