import { Router } from "express";
import type { Graph } from "../graph/graph.js";

/** How long the database may take to say that it is there. */
const patienceMs = 2000;

/** Two answers for those who watch the process, and the switch for its end. */
export interface Health {
  /**
   * `/healthz`: 200 as long as the process lives, whatever the database does.
   * `/readyz`: 200 when questions can be answered, 503 when the database is away or the server is stopping.
   */
  readonly router: Router;
  /** From now on `/readyz` says no, so that no new visitors are sent here. */
  drain(): void;
}

export function createHealth(graph: Graph): Health {
  const router = Router();
  let draining = false;
  router.get("/healthz", (_req, res) => {
    res.set("Cache-Control", "no-store").json({ status: "alive" });
  });
  router.get("/readyz", async (_req, res) => {
    const status = draining ? "stopping" : (await isReady(graph)) ? "ready" : "database away";
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

async function isReady(graph: Graph): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  const ready = graph.ready().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([ready, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
