import { describe, expect, it } from "@jest/globals";
import { onBothEngines } from "../testing/engines.js";
import type { Graph, Reader } from "./graph.js";
import { migrate, unique } from "./migrate.js";
import { query, type Row } from "./query.js";
import type { Statement } from "./statement.js";

const reading = (text: string) =>
  query<object, Row>({ name: "contract.read", mode: "read", text, read: (row) => row });
const writing = (text: string) =>
  query<object, Row>({ name: "contract.write", mode: "write", text, read: (row) => row });

const numbers = reading("UNWIND range(1, $count) AS n RETURN n ORDER BY n");
const create = writing("CREATE (n:Contract {id: $id, value: $value}) RETURN n.id AS id");
const pair = writing(
  "MERGE (a:Contract {id: 'pair-a'}) MERGE (b:Contract {id: 'pair-b'}) MERGE (a)-[:TO]->(b)",
);
const change = writing("MATCH (n:Contract {id: $id}) SET n.value = n.value + 1 RETURN n.value AS value");
const values = reading(
  "MATCH (n:Contract) WHERE n.id STARTS WITH $prefix RETURN n.id AS id, n.value AS value ORDER BY id",
);
/** About a second of work on either engine. */
const slow = reading(
  "UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a * b = 7 RETURN count(*) AS n",
);

const statements: Statement[] = [];

onBothEngines(
  (graph) => {
    const stored = (prefix: string): Promise<readonly Row[]> => graph().all(values, { prefix });
    const write = <T>(work: (transaction: Reader) => Promise<T>): Promise<T> => graph().write(work);

    describe("the reading verbs", () => {
      it("say how many records are expected", async () => {
        expect(await graph().all(numbers, { count: 0 })).toEqual([]);
        expect(await graph().all(numbers, { count: 2 })).toEqual([{ n: 1 }, { n: 2 }]);
        expect(await graph().maybeOne(numbers, { count: 0 })).toBeNull();
        expect(await graph().maybeOne(numbers, { count: 1 })).toEqual({ n: 1 });
        await expect(graph().maybeOne(numbers, { count: 2 })).rejects.toMatchObject({
          code: "DATA_INTEGRITY",
        });
        expect(await graph().one(numbers, { count: 1 })).toEqual({ n: 1 });
        await expect(graph().one(numbers, { count: 0 })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
        await expect(graph().one(numbers, { count: 2 })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
      });

      it("give each record to the query's reader", async () => {
        const doubled = query<{ count: number }, number>({
          name: numbers.name,
          mode: numbers.mode,
          text: numbers.text,
          read: (row) => Number(row["n"]) * 2,
        });
        expect(await graph().all(doubled, { count: 3 })).toEqual([2, 4, 6]);
      });

      it("send the query's name as the first comment line, once per question", async () => {
        statements.length = 0;
        await graph().all(numbers, { count: 1 });
        expect(statements).toEqual([
          { name: "contract.read", text: `// contract.read\n${numbers.text}`, params: { count: 1 } },
        ]);
      });
    });

    describe("a write", () => {
      it("is one transaction, seen from outside only when it is done", async () => {
        const seen = await write(async (transaction) => {
          await transaction.one(create, { id: "one-a", value: 1 });
          await transaction.one(create, { id: "one-b", value: 2 });
          return [await transaction.all(values, { prefix: "one-" }), await stored("one-")];
        });
        expect(seen.map((rows) => rows.length)).toEqual([2, 0]);
        expect(await stored("one-")).toEqual([
          { id: "one-a", value: 1 },
          { id: "one-b", value: 2 },
        ]);
      });

      it("stores nothing when the work throws, and lets its error through", async () => {
        const thrown = new Error("changed my mind");
        const work = write(async (transaction) => {
          await transaction.one(create, { id: "thrown", value: 1 });
          throw thrown;
        });
        await expect(work).rejects.toBe(thrown);
        expect(await stored("thrown")).toEqual([]);
      });

      it("stores nothing when a statement failed, even if the work goes on", async () => {
        const work = write(async (transaction) => {
          await transaction.one(create, { id: "swallowed", value: 1 });
          await transaction.all(reading("RETURN 1 / 0 AS n"), {}).catch(() => undefined);
        });
        await expect(work).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
        expect(await stored("swallowed")).toEqual([]);
      });

      it("waits for statements that the work did not wait for", async () => {
        await write(async (transaction) => {
          void transaction.one(create, { id: "unawaited", value: 1 });
        });
        expect(await stored("unawaited")).toHaveLength(1);
      });

      it("answers CONFLICT for a key that exists, and stores nothing", async () => {
        await migrate(graph(), [unique("ContractKey", "id")]);
        const key = writing("CREATE (n:ContractKey {id: $id}) RETURN n.id AS id");
        await write((transaction) => transaction.one(key, { id: "a" }));
        const twice = write(async (transaction) => {
          await transaction.one(create, { id: "conflict", value: 1 });
          await transaction.one(key, { id: "a" });
        });
        await expect(twice).rejects.toMatchObject({ code: "CONFLICT" });
        expect(await stored("conflict")).toEqual([]);
      });

      it("lets writers of the same thing wait for each other", async () => {
        await write((transaction) => transaction.one(create, { id: "counter", value: 0 }));
        const writers = Array.from({ length: 8 }, () =>
          write((transaction) => transaction.one(change, { id: "counter" })),
        );
        await Promise.all(writers);
        expect(await stored("counter")).toEqual([{ id: "counter", value: 8 }]);
      });

      it("is seen by the reads that follow", async () => {
        for (let i = 0; i < 10; i++) {
          await write((transaction) => transaction.one(create, { id: `follow-${i}`, value: i }));
          expect(await stored("follow-")).toHaveLength(i + 1);
        }
      });
    });

    describe("a read", () => {
      const refused = { code: "INTERNAL_SERVER_ERROR", message: expect.stringContaining("writes") };

      it("refuses a statement that says it writes, before asking", async () => {
        statements.length = 0;
        await expect(graph().all(create, { id: "refused", value: 1 })).rejects.toMatchObject(refused);
        expect(statements).toEqual([]);
      });

      it.each([
        "CREATE (n:Contract {id: 'refused'})",
        "MERGE (n:Contract {id: 'refused'}) RETURN n.id AS id",
        "MATCH (n:Contract) SET n.value = 0",
        "MATCH (n:Contract) REMOVE n.value",
        "MATCH (n:Contract) SET n:Refused",
        "MATCH (n:Contract) DETACH DELETE n",
        "MATCH (n:Contract)-[r]->() DELETE r",
      ])("refuses and undoes a statement that says it reads and writes: %s", async (text) => {
        await write((transaction) => transaction.all(pair, {}));
        const before = await stored("");
        await expect(graph().all(reading(text), {})).rejects.toMatchObject(refused);
        expect(await stored("")).toEqual(before);
        expect(await stored("refused")).toEqual([]);
      });

      it.each(["RETUR 1", "RETURN unknown", "RETURN $missing AS x", "RETURN 1 / 0 AS n"])(
        "answers INTERNAL_SERVER_ERROR, with the cause, for a faulty statement: %s",
        async (text) => {
          await expect(graph().all(reading(text), {})).rejects.toMatchObject({
            code: "INTERNAL_SERVER_ERROR",
            message: expect.stringContaining("contract.read"),
            cause: expect.anything(),
          });
        },
      );

      it("does not hold up another one", async () => {
        const order: string[] = [];
        const long = graph()
          .all(slow, {})
          .then(() => order.push("slow"));
        await graph()
          .all(numbers, { count: 1 })
          .then(() => order.push("quick"));
        await long;
        expect(order).toEqual(["quick", "slow"]);
      }, 30_000);
    });

    describe("a caller", () => {
      const timed = async (work: (graph: Graph) => Promise<unknown>, caller: Parameters<Graph["for"]>[0]) => {
        const start = Date.now();
        const error: unknown = await work(graph().for(caller)).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        return { error, took: Date.now() - start };
      };

      it("gets TIMEOUT at the deadline of a read", async () => {
        const { error, took } = await timed((mine) => mine.all(slow, {}), { deadline: Date.now() + 200 });
        expect(error).toMatchObject({ code: "TIMEOUT" });
        expect(took).toBeLessThan(1_000);
      });

      it("gets TIMEOUT at the deadline of a write, and nothing is stored", async () => {
        const work = async (transaction: Reader): Promise<void> => {
          await transaction.one(create, { id: "late", value: 1 });
          await transaction.all(slow, {});
        };
        const { error, took } = await timed((mine) => mine.write(work), { deadline: Date.now() + 300 });
        expect(error).toMatchObject({ code: "TIMEOUT" });
        expect(took).toBeLessThan(1_000);
        await write((transaction) => transaction.one(create, { id: "later", value: 1 }));
        expect((await stored("late")).map(({ id }) => id)).toEqual(["later"]);
      }, 30_000);

      it("whose time is over is not asked for", async () => {
        statements.length = 0;
        const { error } = await timed((mine) => mine.all(numbers, { count: 1 }), {
          deadline: Date.now() - 1,
        });
        expect(error).toMatchObject({ code: "TIMEOUT" });
        expect(statements).toEqual([]);
      });

      it("that goes away ends its read at once", async () => {
        const signal = AbortSignal.timeout(100);
        const { error, took } = await timed((mine) => mine.all(slow, {}), { signal });
        expect(error).toMatchObject({ code: "TIMEOUT" });
        expect(took).toBeLessThan(1_000);
        const gone = await timed((mine) => mine.all(numbers, { count: 1 }), { signal });
        expect(gone.error).toMatchObject({ code: "TIMEOUT" });
      });
    });

    it("is ready", async () => {
      await expect(graph().ready()).resolves.toBeUndefined();
    });
  },
  { onStatement: (statement) => statements.push(statement) },
);
