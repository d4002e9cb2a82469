import { test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { examples } from "./testing/golden.js";
import { onBothLandscapes } from "./testing/landscape.js";
import { run } from "./testing/run-operation.js";
onBothLandscapes((graph) => {
  test("x", async () => {
    const names = readFileSync("/tmp/q2/names", "utf8").trim().split("|");
    for (const { name, operation, variables } of examples()) {
      if (!names.includes(name)) continue;
      const r = await run(operation, { graph: graph(), variables });
      process.stdout.write(`${name}: ${r.errors ? r.errors.map((e) => e.message).join(" / ") : "ok"}\n`);
      writeFileSync(`/tmp/q2/${name}.json`, JSON.stringify(r, null, 1));
    }
  }, 120000);
});
