import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Answered } from "../answered.js";
import type { Door } from "../limits/door.js";

/** What is counted of a server and of its process. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts a request that is over. */
  readonly count: (answered: Answered) => void;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const points = [1, 10, 100, 1000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];

/**
 * Metrics for Prometheus in a registry of their own: ours (`bildungsgraph_…`) and those of the process and of Node.
 *
 * @param operations names that get a row of their own; callers may name theirs as they like, so all others are "other"
 */
export function createMetrics(door: Pick<Door, "turns" | "files">, operations: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "bildungsgraph_requests_total",
    help: "Requests by operation and by the code of their first error (OK, HUNG_UP).",
    labelNames: ["operation", "code"],
    registers,
  });
  const duration = new Histogram({
    name: "bildungsgraph_request_seconds",
    help: "How long a request took, by operation.",
    labelNames: ["operation"],
    buckets: seconds,
    registers,
  });
  const cost = new Histogram({
    name: "bildungsgraph_request_cost_points",
    help: "Points that the operations of a request cost.",
    buckets: points,
    registers,
  });
  const refused = new Counter({
    name: "bildungsgraph_refused_total",
    help: "Requests that failed before anything was asked of the database, by code.",
    labelNames: ["code"],
    registers,
  });
  const statements = new Histogram({
    name: "bildungsgraph_statement_seconds",
    help: "How long a statement took, by its name.",
    labelNames: ["name"],
    buckets: seconds,
    registers,
  });
  const failures = new Counter({
    name: "bildungsgraph_statement_errors_total",
    help: "Statements that failed, by name and code.",
    labelNames: ["name", "code"],
    registers,
  });
  new Gauge({
    name: "bildungsgraph_turns",
    help: "Requests that are worked on and that wait for their turn, by lane (questions, files).",
    labelNames: ["lane", "state"],
    registers,
    collect() {
      for (const [lane, turns] of Object.entries({ questions: door.turns, files: door.files })) {
        for (const [state, count] of Object.entries(turns.counts())) this.set({ lane, state }, count);
      }
    },
  });

  return {
    registry,
    count(answered) {
      const operation = operations.has(answered.operation ?? "") ? (answered.operation ?? "") : "other";
      const code = answered.outcome;
      requests.inc({ operation, code });
      duration.observe({ operation }, answered.ms / 1000);
      if (answered.cost !== undefined) cost.observe(answered.cost);
      if (answered.codes.size > 0 && answered.statements.length === 0) refused.inc({ code });
      for (const { name, ms, code } of answered.statements) {
        statements.observe({ name }, ms / 1000);
        if (code !== "OK") failures.inc({ name, code });
      }
    },
  };
}
