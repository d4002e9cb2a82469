import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { definitionsOf } from "../src/api/definitions.js";
import { openEmbedded } from "../src/graph/embedded/embedded.js";
import { migrate } from "../src/graph/migrate.js";
import { model } from "../src/schema.js";
import { load } from "./load.js";
import { toLandscape } from "./mapping.js";
import type { Landscape } from "./model.js";
import { ownDataDir } from "./own-data.js";
import { silent } from "./progress.js";
import { soundPackage } from "./seed.js";
import { compiled, runModule } from "./testing/compiled.js";

jest.setTimeout(120_000);

const rounds = 15;
const definitions = definitionsOf(model);
let built: string;
let folder: string;
let facts: string;
let landscape: Landscape;

beforeAll(async () => {
  built = await compiled();
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  facts = join(folder, "facts.json");
  landscape = toLandscape(await soundPackage(ownDataDir()));
  await writeFile(facts, JSON.stringify({ definitions, landscape }));
});
afterAll(async () => {
  for (const dir of [built, folder]) await rm(dir, { recursive: true });
});

/** What a start does with an empty store, up to the server. */
const seeding = `
  import { readFileSync, writeSync } from "node:fs";
  import { openEmbedded } from "./src/graph/embedded/embedded.js";
  import { migrate } from "./src/graph/migrate.js";
  import { load } from "./seed/load.js";
  import { silent } from "./seed/progress.js";
  const [file, facts] = process.argv.slice(1);
  const { definitions, landscape } = JSON.parse(readFileSync(facts, "utf8"));
  const graph = await openEmbedded({ file });
  writeSync(1, "open\\n");
  await migrate(graph, definitions);
  await load(graph, landscape, silent);
  writeSync(1, "loaded\\n");
  setInterval(() => undefined, 1000);
`;

it("finds the store empty or whole after a seed that was killed, and fills an empty one as a whole", async () => {
  const seedFor = async (file: string, moment: (loaded: Promise<void>) => Promise<unknown>) => {
    const child = runModule(built, seeding, file, facts);
    await child.saying("open");
    await moment(child.saying("loaded"));
    await child.kill();
    return child.said();
  };
  let whole = 0;
  await seedFor(join(folder, "measured.grafeo"), async (loaded) => {
    const opened = Date.now();
    await loaded;
    whole = Date.now() - opened;
  });

  const found: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const file = join(folder, `${round}.grafeo`);
    const moment = (whole * (round + Math.random())) / rounds;
    const said = await seedFor(file, (loaded) =>
      round === rounds - 1 ? loaded : Promise.race([loaded, pause(moment)]),
    );
    const graph = await openEmbedded({ file });
    await migrate(graph, definitions);
    const report = await load(graph, landscape, silent);
    await graph.close();
    const counts = [...report.things.values(), ...report.statements.values()];
    const sum = (what: "added" | "changed" | "removed" | "unchanged"): number =>
      counts.reduce((all, count) => all + count[what], 0);
    const all = landscape.things.length + landscape.statements.length;
    const state = sum("unchanged") === all ? "whole" : sum("added") === all ? "empty" : "half";
    found.push(state);
    expect({ round, moment, state }).not.toMatchObject({ state: "half" });
    if (said.includes("loaded")) expect({ round, moment, state }).toMatchObject({ state: "whole" });
  }
  expect(new Set(found)).toEqual(new Set(["empty", "whole"]));
});
