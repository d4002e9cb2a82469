import { expect, it } from "@jest/globals";
import { query } from "../../graph/query.js";
import { recorderOf } from "./recorder.js";

const named = query<{ id: string }, string>({
  name: "test.named",
  mode: "read",
  text: "RETURN 1",
  read: () => "read",
  sample: ({ id }, ids) => [id, ...ids],
});
const nothing = query<object, string>({ name: "test.nothing", mode: "read", text: "RETURN 2", read: String });

it("finds what a query says that it could find, and nothing where it does not say it", async () => {
  const { graph } = recorderOf("embedded", new Set(["kiel"]));
  expect(await graph.all(named, { id: "ulm" })).toEqual(["ulm", "kiel"]);
  expect(await graph.one(named, { id: "ulm" })).toBe("ulm");
  expect(await graph.for({ name: "x" }).all(nothing, {})).toEqual([]);
  expect(await graph.maybeOne(nothing, {})).toBeNull();
  await expect(graph.one(nothing, {})).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
});

it("ends a question that would ask without an end", async () => {
  const recorder = recorderOf("embedded", new Set());
  const endless = async (): Promise<never> => {
    for (;;) await recorder.graph.all(nothing, {});
  };
  await expect(endless()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  expect(() => recorder.statements()).toThrow("more than 2000 statements");
});

it("does not write", async () => {
  const { graph, statements } = recorderOf("neo4j", new Set());
  await expect(graph.write(async () => undefined)).rejects.toThrow("writes");
  await expect(graph.define(["CREATE INDEX"])).rejects.toThrow("writes");
  expect(statements()).toEqual([]);
});
