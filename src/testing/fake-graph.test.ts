import { describe, expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { query } from "../graph/query.js";
import { fakeGraph } from "./fake-graph.js";

const city = query<{ id: string }, string>({
  name: "city.byId",
  mode: "read",
  text: "MATCH (c:City {id: $id}) RETURN c.name AS name",
  read: (row) => String(row["name"]),
});
const rename = query<{ id: string }, string>({
  name: "city.rename",
  mode: "write",
  text: "MATCH (c:City {id: $id}) SET c.name = 'x' RETURN c.name AS name",
  read: (row) => String(row["name"]),
});

describe("the fake graph", () => {
  it("answers by the query's name, from its parameters, through its reader", async () => {
    const graph = fakeGraph({ "city.byId": ({ id }: { id: string }) => [{ name: id.toUpperCase() }] });
    expect(await graph.one(city, { id: "kiel" })).toBe("KIEL");
    expect(await graph.all(city, { id: "trier" })).toEqual(["TRIER"]);
  });

  it("remembers what was asked, in order, also inside a write and for a caller", async () => {
    const graph = fakeGraph({ "city.byId": () => [], "city.rename": () => [{ name: "x" }] });
    await graph.for({ name: "test" }).maybeOne(city, { id: "kiel" });
    await graph.write(async (transaction) => {
      await transaction.one(rename, { id: "kiel" });
      await transaction.all(city, { id: "kiel" });
    });
    expect(graph.asked).toEqual(["city.byId", "city.rename", "city.byId"]);
  });

  it("counts records as the verbs promise", async () => {
    const two = fakeGraph({ "city.byId": () => [{ name: "a" }, { name: "b" }] });
    const none = fakeGraph({ "city.byId": () => [] });
    await expect(two.maybeOne(city, { id: "x" })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
    await expect(two.one(city, { id: "x" })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
    await expect(none.one(city, { id: "x" })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
    expect(await none.maybeOne(city, { id: "x" })).toBeNull();
  });

  it("names a query that was not foreseen", async () => {
    const graph = fakeGraph({ "city.list": () => [] });
    await expect(graph.all(city, { id: "x" })).rejects.toThrow('"city.byId"');
    await expect(graph.all(city, { id: "x" })).rejects.toThrow("foreseen: city.list");
  });

  it("refuses a writing query outside a write", async () => {
    const graph = fakeGraph({ "city.rename": () => [] });
    await expect(graph.all(rename, { id: "x" })).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(graph.asked).toEqual([]);
  });

  it("fails as the answer says", async () => {
    const graph = fakeGraph({
      "city.byId": () => {
        throw new AppError("UNAVAILABLE", "away");
      },
    });
    await expect(graph.all(city, { id: "x" })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});
