import { test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { onBothLandscapes } from "./testing/landscape.js";
import { run } from "./testing/run-operation.js";
const answers: Record<string, string> = {};
onBothLandscapes((graph) => {
  test("x", async () => {
    for (const q of readFileSync("/tmp/scratch/q.txt", "utf8").split("\n---\n")) {
      const t0 = performance.now();
      const r = JSON.stringify(await run(q, { graph: graph() }));
      const ms = (performance.now() - t0).toFixed(0);
      if (graph().engine === "embedded") {
        answers[q] = r;
        process.stdout.write(`${ms} ms ${q.slice(0, 60)}\n   ${r.slice(0, 1200)}\n`);
      } else
        process.stdout.write(
          `${answers[q] === r ? "SAME" : "DIFF\n" + r.slice(0, 1500)} ${ms} ms ${q.slice(0, 50)}\n`,
        );
    }
  }, 120000);
});
