import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { neo4jAddress, openingMs, testEngines } from "../../testing/engines.js";
import { proxyTo, type Proxy } from "../../testing/neo4j/proxy.js";
import type { Graph } from "../graph.js";
import { query, type Row } from "../query.js";
import { openNeo4j } from "./neo4j.js";
import type { Neo4jOptions } from "./server.js";

const reading = (name: string, text: string) =>
  query<object, Row>({ name, mode: "read", text, read: (row) => row });

const one = reading("server.one", "RETURN 1 AS n");
const endless = reading(
  "server.endless",
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN a",
);
const running = reading(
  "server.running",
  `SHOW TRANSACTIONS YIELD database, metaData, currentQuery
   WHERE metaData.query = $name AND currentQuery <> ""
   RETURN database, metaData AS metadata, currentQuery AS text`,
);
const heavy = reading(
  "server.heavy",
  "UNWIND range(1, 20000000) AS n RETURN size(collect(toString(n) + $text)) AS n",
);

const described = neo4jAddress === undefined ? describe.skip : describe;

described("a Neo4j server", () => {
  // Checked above: this part runs only where there is a server.
  const address = neo4jAddress as Neo4jOptions;
  let observer: Graph;
  let proxy: Proxy;
  let graph: Graph;
  let gone: AbortController;

  const reopen = async (options: Partial<Neo4jOptions> = {}): Promise<Graph> => {
    await graph.close();
    graph = await openNeo4j({ ...address, uri: proxy.uri, ...options });
    return graph;
  };
  const until = async (count: number, name: string): Promise<readonly Row[]> => {
    for (const end = Date.now() + 20_000; ; await new Promise((later) => setTimeout(later, 20))) {
      const rows = await observer.all(running, { name });
      if (rows.length === count || Date.now() > end) return rows;
    }
  };
  const failureOf = async (work: Promise<unknown>): Promise<{ code: unknown; took: number }> => {
    const start = Date.now();
    const error: unknown = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return { code: (error as { code?: unknown } | undefined)?.code, took: Date.now() - start };
  };

  beforeAll(async () => {
    const engine = testEngines().find(({ name }) => name === "Neo4j");
    if (engine === undefined) throw new Error("There is no Neo4j.");
    observer = await engine.open();
    proxy = await proxyTo(address.uri);
    graph = await openNeo4j({ ...address, uri: proxy.uri });
  }, openingMs);
  beforeEach(() => {
    gone = new AbortController();
  });
  afterEach(async () => {
    gone.abort();
    await proxy.become("open");
  });
  afterAll(async () => {
    await graph.close();
    await proxy.close();
    await observer.close();
  });

  describe("shows and hears", () => {
    it("who asks what, and for which database", async () => {
      const asked = graph.for({ name: "TestOperation", signal: gone.signal }).all(endless, {});
      const failed = failureOf(asked);
      expect(await until(1, "server.endless")).toEqual([
        {
          database: address.database,
          metadata: { query: "server.endless", caller: "TestOperation" },
          text: `// server.endless\n${endless.text}`,
        },
      ]);
      gone.abort();
      expect((await failed).code).toBe("TIMEOUT");
    });

    it("the access mode, the database, the time left and the name with each read", async () => {
      const before = proxy.sent().length;
      await graph.for({ name: "Wire", deadline: Date.now() + 2_000 }).all(one, {});
      const sent = proxy.sent().slice(before);
      for (const word of [
        "mode\x81r",
        "tx_timeout",
        "tx_metadata",
        `db\x85${address.database}`,
        "server.one",
        "Wire",
      ]) {
        expect(sent).toContain(word);
      }
    });

    it("no access mode for reading with a write, but time and name", async () => {
      const before = proxy.sent().length;
      await graph.write((transaction) => transaction.all(one, {}));
      const sent = proxy.sent().slice(before);
      expect(sent).not.toContain("mode\x81r");
      for (const word of ["tx_timeout", "graph.write", `db\x85${address.database}`])
        expect(sent).toContain(word);
    });
  });

  describe("ends", () => {
    it("the statement of a caller who went away", async () => {
      const failed = failureOf(graph.for({ signal: gone.signal }).all(endless, {}));
      expect(await until(1, "server.endless")).toHaveLength(1);
      gone.abort();
      expect((await failed).code).toBe("TIMEOUT");
      expect(await until(0, "server.endless")).toEqual([]);
    });

    it("the statement whose time is over", async () => {
      const { code, took } = await failureOf(graph.for({ deadline: Date.now() + 400 }).all(endless, {}));
      expect(code).toBe("TIMEOUT");
      expect(took).toBeLessThan(1_200);
      expect(await until(0, "server.endless")).toEqual([]);
    });

    it("the transaction of a write whose caller went away", async () => {
      const work = graph.for({ signal: gone.signal }).write((transaction) => transaction.all(endless, {}));
      const failed = failureOf(work);
      expect(await until(1, "graph.write")).toHaveLength(1);
      gone.abort();
      expect((await failed).code).toBe("TIMEOUT");
      expect(await until(0, "graph.write")).toEqual([]);
    });
  });

  describe("that fails", () => {
    it.each(["read", "write", "ready"] as const)(
      "is UNAVAILABLE in time when it is away (%s)",
      async (verb) => {
        await reopen({ timeoutMs: 2_000 });
        await proxy.become("refuse");
        const asked = {
          read: () => graph.all(one, {}),
          write: () => graph.write((t) => t.all(one, {})),
          ready: () => graph.ready(),
        };
        const { code, took } = await failureOf(asked[verb]());
        expect(code).toBe("UNAVAILABLE");
        expect(took).toBeLessThan(2_300);
        await proxy.become("open");
        expect(await graph.one(one, {})).toEqual({ n: 1 });
      },
    );

    it("is UNAVAILABLE in time when it accepts and says nothing", async () => {
      await reopen({ timeoutMs: 2_000 });
      await proxy.become("swallow");
      const { code, took } = await failureOf(graph.all(one, {}));
      expect(code).toBe("UNAVAILABLE");
      expect(took).toBeLessThan(2_300);
    });

    it("by losing its connections is not noticed", async () => {
      await graph.all(one, {});
      proxy.cut();
      expect(await graph.one(one, {})).toEqual({ n: 1 });
    });

    it("by falling silent is left behind: the next calls connect anew", async () => {
      await reopen({ timeoutMs: 300, poolSize: 2 });
      await Promise.all([graph.all(one, {}), graph.all(one, {})]);
      await proxy.become("swallow");
      const codes = await Promise.all([failureOf(graph.all(one, {})), failureOf(graph.all(one, {}))]);
      expect(codes.map(({ code }) => code)).toEqual(["TIMEOUT", "TIMEOUT"]);
      await proxy.become("open");
      await new Promise((later) => setTimeout(later, 5_500));
      expect(await graph.for({ deadline: Date.now() + 2_000 }).one(one, {})).toEqual({ n: 1 });
    }, 15_000);

    it("is UNAVAILABLE when all connections are busy", async () => {
      await reopen({ timeoutMs: 2_000, poolSize: 1 });
      const busy = failureOf(
        graph.for({ signal: gone.signal, deadline: Date.now() + 20_000 }).all(endless, {}),
      );
      await until(1, "server.endless");
      expect((await failureOf(graph.all(one, {}))).code).toBe("UNAVAILABLE");
      gone.abort();
      await busy;
    });

    it("repeats a write whose connection was lost, and stores it once", async () => {
      await reopen();
      const merge = query<object, Row>({
        name: "server.merge",
        mode: "write",
        text: "MERGE (n:Repeated {id: 1})",
        read: (row) => row,
      });
      let attempts = 0;
      await graph.write(async (transaction) => {
        attempts += 1;
        await transaction.all(merge, {});
        if (attempts === 1) {
          proxy.cut();
          await transaction.all(one, {});
        }
      });
      expect(attempts).toBe(2);
      const count = reading("server.count", "MATCH (n:Repeated) RETURN count(*) AS n");
      expect(await observer.one(count, {})).toEqual({ n: 1 });
    });

    it("is UNAVAILABLE without the named database", async () => {
      await reopen({ database: "nowhere" });
      expect((await failureOf(graph.ready())).code).toBe("UNAVAILABLE");
      expect((await failureOf(graph.all(one, {}))).code).toBe("UNAVAILABLE");
    });
  });

  it("answers QUERY_TOO_HEAVY once and does not repeat it when memory runs out", async () => {
    await reopen();
    const before = proxy.sent().length;
    const asked = failureOf(
      graph.for({ deadline: Date.now() + 30_000 }).all(heavy, { text: "x".repeat(200) }),
    );
    expect((await asked).code).toBe("QUERY_TOO_HEAVY");
    expect(proxy.sent().slice(before).split("// server.heavy")).toHaveLength(2);
  }, 40_000);
});
