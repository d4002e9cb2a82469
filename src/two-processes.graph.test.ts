import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { load } from "../seed/load.js";
import { toLandscape } from "../seed/mapping.js";
import { ownDataDir } from "../seed/own-data.js";
import { silent } from "../seed/progress.js";
import { soundPackage } from "../seed/seed.js";
import { changedPackage, type Edit, forgetPackages } from "../seed/testing/changed-package.js";
import { type Build, build, type Program, startingMs } from "./faults/program.js";
import type { Graph } from "./graph/graph.js";
import { openNeo4j } from "./graph/neo4j/neo4j.js";
import { neo4jAddress, openingMs, testEngines } from "./testing/engines.js";
import { fill } from "./testing/landscape.js";
import { type RealServer, serve } from "./testing/real-server.js";

/** What one process writes is promised to be read through another within this time, as the README says of `VERSION_AGE`. */
const promisedMs = 500;

/** Another name, and a building block that two cities no longer share. */
const edits: readonly Edit[] = [
  ["municipalities.csv", "bremen,Bremen,", "bremen,Bremen an der Weser,"],
  ["rel_municipality_uses_building_block.csv", "bremen,steuerungsgremium,", "bremen,bne,"],
];
const query = `{
  municipality(id: "bremen") { name }
  municipalityPairs(filter: { id: { in: ["bremen", "bremerhaven"] } }) { nodes { sharedCount } }
}`;

const describeNeo4j = neo4jAddress === undefined ? describe.skip : describe;

describeNeo4j("two processes that serve one Neo4j, both of which keep answers", () => {
  let store: Graph;
  let door: Graph;
  let here: RealServer;
  let built: Build;
  let there: Program;
  let changed: string;
  let before: Shown;
  let after: Shown;

  beforeAll(async () => {
    const neo4j = testEngines().find(({ name }) => name === "Neo4j");
    built = await build();
    store = await neo4j!.open({ timeoutMs: 60_000 });
    await fill(store);
    door = await openNeo4j({ ...neo4jAddress!, timeoutMs: 60_000, keeps: true });
    here = await serve(door, { answerCacheMb: 64 });
    there = await built.start(settings());
    changed = await changedPackage(...edits);
    before = await answerOf(here);
    after = { name: "Bremen an der Weser", shared: before.shared - 1 };
  }, openingMs + startingMs);
  afterAll(async () => {
    await there.stop();
    await here.stop();
    for (const graph of [door, store]) await graph.close();
    await built.remove();
    await forgetPackages();
  });

  beforeEach(async () => {
    await load(store, toLandscape(await soundPackage(ownDataDir())), silent);
    await pause(2 * promisedMs);
    expect(await answers()).toEqual([before, before]);
    expect(await answers()).toEqual([before, before]);
  }, openingMs);

  it(
    "both show what the seed command loaded, within a second",
    async () => {
      await seeded(changed);
      await pause(2 * promisedMs);
      expect(await answers()).toEqual([after, after]);
    },
    startingMs,
  );

  it(
    "one shows what the other wrote, within the promised time; the other at once",
    async () => {
      await load(door, toLandscape(await soundPackage(changed)), silent);
      expect(await answerOf(here)).toEqual(after);
      await pause(promisedMs);
      expect(await answerOf(there)).toEqual(after);
    },
    startingMs,
  );

  const answers = async () => [await answerOf(here), await answerOf(there)];

  /** Runs `npm run seed` on a folder, in a process of its own. */
  async function seeded(dir: string): Promise<void> {
    const program = join(built.dir, "seed/main.js");
    const env = { PATH: process.env["PATH"], ...settings() };
    const seeding = spawn(process.execPath, [program, "--dir", dir], { env });
    expect(await once(seeding, "exit")).toEqual([0, null]);
  }
});

/** Where the tests' Neo4j is, as an operator says it. */
function settings(): Record<string, string> {
  const { uri, user, password, database } = neo4jAddress!;
  return {
    NEO4J_URI: uri,
    NEO4J_USER: password === "" ? "" : user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    VERSION_AGE: `${promisedMs}`,
    TIMEOUT: "60000",
  };
}

/** Bremen's name, and how many building blocks it shares with Bremerhaven. */
interface Shown {
  readonly name: string;
  readonly shared: number;
}

async function answerOf({ url }: { readonly url: string }): Promise<Shown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: {
      municipality: { name: string };
      municipalityPairs: { nodes: readonly { sharedCount: number }[] };
    };
  };
  return { name: data.municipality.name, shared: data.municipalityPairs.nodes[0]?.sharedCount ?? 0 };
}
