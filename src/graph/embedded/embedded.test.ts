import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Graph } from "../graph.js";
import { query } from "../query.js";
import { openEmbedded } from "./embedded.js";

const create = query<{ id: string }, unknown>({
  name: "embedded.create",
  mode: "write",
  text: "CREATE (n:Thing {id: $id})",
  read: (row) => row,
});
const ids = query<object, unknown>({
  name: "embedded.ids",
  mode: "read",
  text: "MATCH (n:Thing) RETURN n.id AS id ORDER BY id",
  read: (row) => row["id"],
});

describe("the embedded engine's file", () => {
  let folder: string;
  let file: string;
  const opened: Graph[] = [];
  const open = async (name = file): Promise<Graph> => {
    const graph = await openEmbedded({ file: name });
    opened.push(graph);
    return graph;
  };
  const add = (graph: Graph, id: string) => graph.write((transaction) => transaction.all(create, { id }));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "embedded-"));
    file = path.join(folder, "graph.grafeo");
  });
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close();
    await rm(folder, { recursive: true });
  });

  it("is made with its folder, and keeps what was written", async () => {
    const deep = path.join(folder, "a/b/graph.grafeo");
    const first = await open(deep);
    await add(first, "kept");
    await first.close();
    expect(await (await open(deep)).all(ids, {})).toEqual(["kept"]);
  });

  it("holds what was acknowledged even when the process is killed", async () => {
    const text = `const db = require("@grafeo-db/js").GrafeoDB.create(process.argv[1]);
      db.executeCypher("CREATE (:Thing {id: 'killed'})").then(() => console.log("written"));
      setInterval(() => {}, 1000);`;
    const child = await another(text, file);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await (await open()).all(ids, {})).toEqual(["killed"]);
  });

  it("answers with plain words when another process has it open", async () => {
    const text = `require("@grafeo-db/js").GrafeoDB.create(process.argv[1]);
      console.log("open"); setInterval(() => {}, 1000);`;
    const child = await another(text, file);
    try {
      await expect(open()).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: `The graph file ${file} is already open, probably in another process. Stop that process first, or choose another folder.`,
      });
    } finally {
      child.kill("SIGKILL");
      await once(child, "close");
    }
    await expect(open()).resolves.toBeDefined();
  });

  it("answers with plain words when its folder cannot be made", async () => {
    await writeFile(path.join(folder, "occupied"), "");
    await expect(open(path.join(folder, "occupied/graph.grafeo"))).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining(`The folder ${path.join(folder, "occupied")} cannot be written.`),
    });
  });

  // Elsewhere there is no folder in which none can be made, whoever asks.
  (process.platform === "linux" ? it : it.skip)("answers with plain words under /proc, too", async () => {
    await expect(open("/proc/bildungsgraph/data/graph.grafeo")).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("The folder /proc/bildungsgraph/data cannot be written."),
    });
  });

  it("waits with closing for the write under way, and answers UNAVAILABLE afterwards", async () => {
    const graph = await open();
    const writing = add(graph, "last");
    await graph.close();
    await writing;
    const away = { code: "UNAVAILABLE" };
    await expect(graph.all(ids, {})).rejects.toMatchObject(away);
    await expect(graph.ready()).rejects.toMatchObject(away);
    await expect(add(graph, "late")).rejects.toMatchObject(away);
    await expect(
      graph.define(["CREATE INDEX x IF NOT EXISTS FOR (n:Thing) ON (n.id)"]),
    ).rejects.toMatchObject(away);
    expect(await (await open()).all(ids, {})).toEqual(["last"]);
  });
});

describe("the embedded engine in memory", () => {
  it("lets a write that never ends lose its turn at the deadline", async () => {
    const graph = await openEmbedded({ file: undefined, timeoutMs: 100 });
    const endless = graph.write(() => new Promise<never>(() => undefined));
    const next = graph
      .for({ deadline: Date.now() + 5_000 })
      .write((transaction) => transaction.all(create, { id: "a" }));
    await expect(endless).rejects.toMatchObject({ code: "TIMEOUT" });
    await next;
    expect(await graph.all(ids, {})).toEqual(["a"]);
    await graph.close();
  });

  it("does not write when its turn comes after the deadline", async () => {
    const graph = await openEmbedded({ file: undefined, timeoutMs: 200 });
    const first = graph.write(() => new Promise((done) => setTimeout(done, 150)));
    const late = graph
      .for({ deadline: Date.now() + 50 })
      .write((transaction) => transaction.all(create, { id: "late" }));
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
    await first;
    await graph.write(async () => undefined);
    expect(await graph.all(ids, {})).toEqual([]);
    await graph.close();
  });

  it("shuffles rows without an order when tests ask for it", async () => {
    const graph = await openEmbedded({ file: undefined, shuffleUnordered: true });
    const numbers = query({
      name: "embedded.unordered",
      mode: "read",
      text: "UNWIND range(1, 50) AS n RETURN n",
      read: (row) => row["n"],
    });
    const asked = await graph.all(numbers, {});
    expect(asked).not.toEqual([...asked].sort((a, b) => Number(a) - Number(b)));
    await graph.close();
  });
});

/** Another process that has said its first line. */
async function another(text: string, file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["-e", text, file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}
