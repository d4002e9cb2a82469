import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { publicLimits } from "../server/limits/limits.js";
import type { ServerOptions } from "../server/server.js";
import { type GuardRow, letIn } from "./attack.js";
import { startAttacked } from "./attacked-server.js";
import { report } from "./figures.js";
import { limitGuards } from "./limit-guards.js";
import { closeGuards, otherGuards } from "./other-guards.js";

jest.setTimeout(30_000);

const rows: readonly (readonly [string, GuardRow])[] = Object.entries({ ...limitGuards, ...otherGuards });
let shown = 0;
afterAll(async () => {
  await closeGuards();
  report({
    check: null,
    what: "guards without which their attack succeeds, and with which it does not",
    target: `${rows.length} of ${rows.length}`,
    measured: `${shown} of ${rows.length}`,
  });
});

async function outcomeOf({ attack }: GuardRow, options: Partial<ServerOptions>): Promise<string> {
  const server = await startAttacked(options);
  try {
    return await attack(server);
  } finally {
    await server.stop();
  }
}

describe("a guard is what protects", () => {
  it.each(rows)("from its attack: %s", async (_name, row) => {
    expect(await outcomeOf(row, { ...row.besides })).toBe(row.refused);
    expect(await outcomeOf(row, { ...row.besides, ...row.off })).toBe(letIn);
    shown++;
  });

  it("and every limit has its row", () => {
    expect(Object.keys(limitGuards).sort()).toEqual(Object.keys(publicLimits).sort());
  });
});
