import { Router } from "express";
import type { Graph } from "../graph/graph.js";
import { type Definition, isMigrated } from "../graph/migrate.js";

/** How long the database may take to say that it is there. */
const patienceMs = 2000;
/** However often somebody asks, the database is looked at no more often than this. */
const everyMs = 1000;

type Readiness = "ready" | "stopping" | "database away" | "migration missing";

/** Two answers for those who watch the process, and the switch for its end. */
export interface Health {
  /**
   * `/healthz`: 200 as long as the process lives, whatever the database does.
   * `/readyz`: 200 when questions can be answered; 503 when the database is away, when it lacks a key or an index (another
   * program took it, or put an older backup in its place), or when the server is stopping. It knows within 3 s.
   */
  readonly router: Router;
  /** From now on `/readyz` says no, so that no new visitors are sent here. */
  drain(): void;
}

export function createHealth(graph: Graph, definitions: readonly Definition[]): Health {
  const router = Router();
  let draining = false;
  let last: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;
  const look = (): Promise<Readiness> => {
    const at = performance.now();
    if (last === undefined || at - last.at > everyMs)
      last = { at, readiness: readinessOf(graph, definitions) };
    return last.readiness;
  };
  router.get("/healthz", (_req, res) => {
    res.set("Cache-Control", "no-store").json({ status: "alive" });
  });
  router.get("/readyz", async (_req, res) => {
    const status: Readiness = draining ? "stopping" : await look();
    res
      .status(status === "ready" ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ status });
  });
  return {
    router,
    drain: () => {
      draining = true;
    },
  };
}

async function readinessOf(graph: Graph, definitions: readonly Definition[]): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Readiness>((resolve) => {
    timer = setTimeout(resolve, patienceMs, "database away");
  });
  const asked = graph.for({ name: "readyz", deadline: Date.now() + patienceMs });
  const found = asked
    .ready()
    .then(() => isMigrated(asked, definitions))
    .then(
      (whole): Readiness => (whole ? "ready" : "migration missing"),
      (): Readiness => "database away",
    );
  try {
    return await Promise.race([found, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
