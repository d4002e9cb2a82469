import { describe, expect, it } from "@jest/globals";
import { Found } from "../found.js";
import type { Query, Row } from "../query.js";
import type { Part } from "./joined.js";
import { together } from "./together.js";

const asking = (name: string, text: string, returns?: readonly string[]): Query<object> => ({
  name,
  mode: "read",
  text,
  read: (row) => row,
  ...(returns && { returns }),
});
const cities = asking("city.list", "MATCH (n:City) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name", [
  "id",
  "name",
]);
const count = asking("city.count", "MATCH (n:City) WHERE n.id IN $ids RETURN count(n) AS count", ["count"]);
const partner: Query<object> = {
  ...asking(
    "city.partners",
    "MATCH (n:City)--(o:City) WHERE n.id IN $ids RETURN n.id AS id, collect(o.id)[0..$limit] AS partners",
    ["id", "partners"],
  ),
  finds: "partners[0..$limit - 1]",
};
const alone = asking("whole.graph", "MATCH (n) RETURN n.id AS id");

/** What went out, and the reads that send it. */
function listening(answer: (query: Query<object, unknown>) => Promise<readonly Row[]>) {
  const sent: { readonly name: string; readonly text: string; params: object; parts: readonly Part[] }[] = [];
  const run = together(({ name, text, ...rest }, params, parts) => {
    sent.push({ name, text, params, parts });
    return answer({ name, text, ...rest });
  });
  return { run, sent };
}

describe("what a caller asks at the same moment", () => {
  it("goes out as one statement, and each gets its own records", async () => {
    const { run, sent } = listening(() =>
      Promise.resolve([
        { part: 1, row: [2] },
        { part: 0, row: ["bremen", "Bremen"] },
        { part: 0, row: ["essen", null] },
      ]),
    );
    const answers = await Promise.all([run(cities, { ids: ["bremen"] }), run(count, { ids: ["essen"] })]);
    expect(answers).toEqual([
      [
        { id: "bremen", name: "Bremen" },
        { id: "essen", name: null },
      ],
      [{ count: 2 }],
    ]);
    expect(sent).toMatchObject([
      { name: "city.list, city.count", params: { q0_ids: ["bremen"], q1_ids: ["essen"] } },
    ]);
    expect(sent[0]?.text).toBe(
      [
        "CALL () {",
        "MATCH (n:City) WHERE n.id IN $q0_ids RETURN n.id AS id, n.name AS name",
        "}",
        "RETURN 0 AS part, [id, name] AS row",
        "UNION ALL",
        "CALL () {",
        "MATCH (n:City) WHERE n.id IN $q1_ids RETURN count(n) AS count",
        "}",
        "RETURN 1 AS part, [count] AS row",
      ].join("\n"),
    );
    expect(sent[0]?.parts.map(({ query }) => query.name)).toEqual(["city.list", "city.count"]);
  });

  it("goes out alone where nothing else is asked, or where it does not say what it returns", async () => {
    const { run, sent } = listening(() => Promise.resolve([{ count: 1 }]));
    await run(count, { ids: [] });
    await Promise.all([run(count, { ids: [] }), run(alone, {})]);
    expect(sent.map(({ name }) => name)).toEqual(["city.count", "whole.graph", "city.count"]);
  });

  it("goes out in several where it is much", async () => {
    const { run, sent } = listening(() => Promise.resolve([]));
    await Promise.all(Array.from({ length: 8 }, () => run(count, { ids: [] })));
    expect(sent.map(({ parts }) => parts.length)).toEqual([6, 2]);
  });

  it("goes out behind what finds the things that it is about", async () => {
    const { run, sent } = listening(() =>
      Promise.resolve([
        { part: 0, row: ["essen", ["bremen"]] },
        { part: 1, row: [1] },
      ]),
    );
    const params = { ids: ["essen"], limit: 2 };
    const partners = run(partner, params);
    const counted = run(count, { ids: [new Found(params, Promise.resolve(["bremen"]))] });
    expect(await Promise.all([partners, counted])).toEqual([
      [{ id: "essen", partners: ["bremen"] }],
      [{ count: 1 }],
    ]);
    expect(sent.map(({ params: all }) => all)).toEqual([{ q0_ids: ["essen"], q0_limit: 2 }]);
    expect(sent[0]?.text).toBe(
      [
        "CALL () {",
        "MATCH (n:City)--(o:City) WHERE n.id IN $q0_ids RETURN n.id AS id, collect(o.id)[0..$q0_limit] AS partners",
        "}",
        "WITH collect([id, partners]) AS rows0",
        "CALL (rows0) {",
        "UNWIND rows0 AS row",
        "WITH row[0] AS id, row[1] AS partners",
        "UNWIND partners[0..$q0_limit - 1] AS found",
        "RETURN collect(DISTINCT found) AS ids1",
        "}",
        "CALL (ids1) {",
        "CALL (ids1) {",
        "MATCH (n:City) WHERE n.id IN ids1 RETURN count(n) AS count",
        "}",
        "RETURN collect([count]) AS rows1",
        "}",
        "UNWIND [[0, rows0], [1, rows1]] AS answer",
        "UNWIND answer[1] AS row",
        "RETURN answer[0] AS part, row",
      ].join("\n"),
    );
  });

  it("is not asked where nothing was found", async () => {
    const { run, sent } = listening(() => Promise.resolve([{ count: 1 }]));
    const nothing = { ids: [new Found({}, Promise.resolve([]))] };
    expect(await Promise.all([run(count, nothing), run(alone, nothing)])).toEqual([[], []]);
    expect(sent).toEqual([]);
  });

  it("waits with what would follow it where it cannot go out behind what finds its things", async () => {
    const { run, sent } = listening(({ text }) =>
      Promise.resolve(text.startsWith("CALL") ? [] : [{ id: "a", partners: ["b"] }]),
    );
    const params = { ids: [new Found({}, Promise.resolve(["bremen", "bremen"]))], limit: 2 };
    const follows = { ids: [new Found(params, Promise.resolve(["essen"]))] };
    await Promise.all([run(partner, params), run(count, follows)]);
    expect(sent.map(({ name, params: all }) => [name, all])).toEqual([
      ["city.partners, city.count", { q0_ids: ["bremen"], q0_limit: 2, q1_ids: ["essen"] }],
    ]);
  });

  it("waits where it cannot go out behind what finds its things", async () => {
    const { run, sent } = listening(() => Promise.resolve([{ count: 1 }]));
    const elsewhere = { ids: [new Found({}, Promise.resolve(["bremen"]))] };
    await Promise.all([run(count, elsewhere), run(alone, elsewhere)]);
    expect(sent.map(({ name, params }) => [name, params])).toEqual([
      ["whole.graph", { ids: ["bremen"] }],
      ["city.count", { ids: ["bremen"] }],
    ]);
    const ids = Promise.reject(new Error("gone"));
    ids.catch(() => undefined);
    await expect(run(count, { ids: [new Found({}, ids)] })).rejects.toThrow("gone");
  });

  it("fails together", async () => {
    const { run } = listening(() => Promise.reject(new Error("gone")));
    const answers = await Promise.allSettled([run(cities, { ids: [] }), run(count, { ids: [] })]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
