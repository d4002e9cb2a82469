import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";
import { report, shownMs } from "./figures.js";
import { spoken } from "./raw-socket.js";

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.stop());

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

describe("check 23: a caller who takes its time", () => {
  it.concurrent.each([
    ["headers that never end", 6000, head, "X: y\r\n"],
    ["a body that never ends", 11_000, `${head}Content-Length: 1000\r\n\r\n{`, " "],
    ["nothing at all", 6000, "", ""],
  ] as const)(
    "is sent away: %s, within %d ms",
    async (what, mostMs, text, drip) => {
      const { isClosed, ms } = await spoken(api.url, text, mostMs + 5000, drip);
      report({ check: 23, what, target: `<= ${seconds(mostMs)}`, measured: seconds(ms) });
      expect(isClosed).toBe(true);
      expect(ms).toBeLessThan(mostMs + 2000);
    },
    30_000,
  );

  it.concurrent(
    "is not noticed by others: 1,000 of them",
    async () => {
      const { hostname, port } = new URL(api.url);
      const idle: Socket[] = [];
      for (let opened = 0; opened < 1000; opened++) {
        const socket = connect(Number(port), hostname);
        socket.on("error", () => undefined);
        idle.push(socket);
        if (opened % 50 === 0) await once(socket, "connect");
      }
      const probes: number[] = [];
      for (let probe = 0; probe < 40; probe++) {
        const started = performance.now();
        expect((await api.ask("{ language }")).status).toBe(200);
        probes.push(performance.now() - started);
      }
      for (const socket of idle) socket.destroy();
      const slowest = Math.max(...probes);
      report({
        check: 23,
        what: "slowest of 40 answers beside 1,000 idle connections",
        target: "<= 50 ms",
        measured: shownMs(slowest),
      });
      expect(slowest).toBeLessThan(1000);
    },
    30_000,
  );
});
