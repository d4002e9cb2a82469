import { describe, expect, it } from "@jest/globals";
import { onBothEngines } from "../testing/engines.js";
import { query, type Row } from "./query.js";

const reading = (text: string) =>
  query<object, Row>({ name: "values.read", mode: "read", text, read: (row) => row });
const writing = (text: string) =>
  query<object, Row>({ name: "values.write", mode: "write", text, read: (row) => row });

onBothEngines((graph) => {
  const write = (text: string, params: object) =>
    graph().write((transaction) => transaction.all(writing(text), params));

  describe("parameters", () => {
    const text = "quotes ' \" ` \\ backslash, \n line, Köln, 京都, 😀, // comment, $value";
    it.each<[string, unknown]>([
      ["an integer", 334002],
      ["zero", 0],
      ["a negative integer", -7],
      ["a large integer", Number.MAX_SAFE_INTEGER],
      ["a float", 2.5],
      ["a float too large for an integer", 1e300],
      ["true", true],
      ["false", false],
      ["null", null],
      ["an empty text", ""],
      ["any text", text],
      ["a list", [1, 2.5, "a", null, false]],
      ["an empty list", []],
      ["a list of lists", [[1, 2], [], [[3]]]],
      ["a map", { a: 1, b: { c: [text, null] }, "key with `": 2 }],
      ["an empty map", {}],
    ])("carry %s there and back", async (_, value) => {
      expect(await graph().one(reading("RETURN $value AS value"), { value })).toEqual({ value });
    });

    it("keep whole numbers as integers, also deep inside", async () => {
      const halves = reading(
        "RETURN $n / 2 AS n, $list[0] / 2 AS list, $map.deep[0].n / 2 AS map, $float / 2 AS float",
      );
      const params = { n: 5, list: [5], map: { deep: [{ n: 5 }] }, float: 5.5 };
      expect(await graph().one(halves, params)).toEqual({ n: 2, list: 2, map: 2, float: 2.75 });
    });

    it("store whole numbers as integers", async () => {
      await write("CREATE (n:Contract {id: $id, value: $value})", { id: "integer", value: 334002 });
      const shown = reading("MATCH (n:Contract {id: 'integer'}) RETURN toString(n.value) AS value");
      expect(await graph().one(shown, {})).toEqual({ value: "334002" });
    });

    it("serve as LIMIT and SKIP", async () => {
      const page = reading("UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP $skip LIMIT $limit");
      expect(await graph().all(page, { skip: 3, limit: 2 })).toEqual([{ n: 4 }, { n: 5 }]);
    });

    it("read undefined as null", async () => {
      const both = reading("RETURN $value AS value, $map.a AS a");
      expect(await graph().one(both, { value: undefined, map: { a: undefined } })).toEqual({
        value: null,
        a: null,
      });
    });

    it.each<[string, unknown]>([
      ["a date", new Date(0)],
      ["a Map", new Map()],
      ["a bigint", 1n],
      ["a function", () => 1],
      ["NaN", Number.NaN],
      ["Infinity", [Number.POSITIVE_INFINITY]],
    ])("refuse %s", async (_, value) => {
      await expect(graph().one(reading("RETURN $value AS value"), { value })).rejects.toThrow(
        /parameter \$value/,
      );
    });
  });

  describe("answers", () => {
    it("hold dates and times as ISO text", async () => {
      const times = reading("RETURN date('2026-02-01') AS day, datetime('2026-02-01T10:00:00Z') AS time");
      expect(await graph().one(times, {})).toEqual({ day: "2026-02-01", time: "2026-02-01T10:00:00Z" });
    });

    it("hold no number that JavaScript cannot hold exactly", async () => {
      const large = reading("RETURN [9007199254740993] AS n");
      await expect(graph().one(large, {})).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
    });

    it("hold no node and no relationship", async () => {
      await write("CREATE (:Contract {id: 'a'})-[:TO]->(:Contract {id: 'b'})", {});
      for (const returned of ["a", "[a]", "{a: r}", "p"]) {
        const whole = reading(`MATCH p = (a:Contract {id: 'a'})-[r:TO]->() RETURN ${returned} AS thing`);
        await expect(graph().one(whole, {})).rejects.toMatchObject({
          code: "INTERNAL_SERVER_ERROR",
          message: expect.stringContaining("thing"),
        });
      }
    });
  });
});
