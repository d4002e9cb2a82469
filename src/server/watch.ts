import { setImmediate as nextRound } from "node:timers/promises";
import { type Answered, requestLine, whenAnswered } from "./answered.js";
import type { Door } from "./limits/door.js";
import { type Endpoint, serveMetrics } from "./metrics/endpoint.js";
import { createMetrics } from "./metrics/metrics.js";
import type { Catalogue } from "./questions/catalogue.js";
import type { ServerOptions } from "./server.js";
import type { Step } from "./steps.js";
import type { Traces } from "./traces.js";

/** Those who are told of each request: the log, and where they are wanted the metrics and the traces. */
export interface Watch {
  readonly answered: Step;
  /** Null where no metrics are served. */
  readonly metricsUrl: string | null;
  stop(): Promise<void>;
}

/** @throws Error with `code` when the metrics' address cannot be had. */
export async function openWatch(options: ServerOptions, door: Door, catalogue: Catalogue): Promise<Watch> {
  const line = requestLine(options.log);
  const metrics = await openMetrics(options, door, catalogue);
  const traces = await openTraces(options);
  return {
    answered: whenAnswered((answered) => {
      line(answered);
      metrics?.count(answered);
      traces?.send(answered);
    }),
    metricsUrl: metrics?.url ?? null,
    stop: async () => {
      // Who was answered last is told of in the next round of the event loop.
      await nextRound();
      await traces?.stop();
      await metrics?.stop();
    },
  };
}

async function openMetrics(
  { host, metricsPort }: ServerOptions,
  door: Door,
  catalogue: Catalogue,
): Promise<(Endpoint & { count(answered: Answered): void }) | null> {
  if (metricsPort === null) return null;
  const operations = new Set([...catalogue.values()].map(({ operation }) => operation.name?.value ?? ""));
  const { registry, count } = createMetrics(door, operations);
  return { ...(await serveMetrics(registry, { host, port: metricsPort })), count };
}

/** OpenTelemetry is large, so it is loaded only where it is used. */
async function openTraces({ traceUrl, graph, log }: ServerOptions): Promise<Traces | null> {
  if (traceUrl === null) return null;
  const traces = await import("./traces.js");
  return traces.openTraces(traceUrl, graph.engine, log);
}
