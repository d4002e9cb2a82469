import { describe, expect, it } from "@jest/globals";
import { fakeGraph } from "../src/testing/fake-graph.js";
import { load } from "./load.js";
import type { Landscape, StatementRow, ThingRow } from "./model.js";
import { silent } from "./progress.js";
import { ensureSound } from "./sound.js";

const thing = (id: string, ...labels: readonly string[]): ThingRow => ({ id, labels, properties: {} });
const uses = (from: string, to: string): StatementRow => ({
  id: `USES:${from}:${to}`,
  relation: "USES",
  from,
  to,
  fromLabel: "Entity",
  toLabel: "Entity",
  properties: {},
});
const landscape = (things: readonly ThingRow[], statements: readonly StatementRow[] = []): Landscape => ({
  things,
  statements,
  about: {},
});

describe("a landscape", () => {
  it.each([
    ["an id twice", landscape([thing("a", "Entity"), thing("a", "Source")]), "the thing a comes twice"],
    ["a thing that is no entity", landscape([thing("a", "City")]), 'the thing a has the first label "City"'],
    [
      "an end that is not there",
      landscape([thing("a", "Entity")], [uses("a", "b")]),
      "the statement USES:a:b ends at no Entity",
    ],
    [
      "an end of another sort",
      landscape([thing("a", "Source"), thing("b", "Entity")], [uses("a", "b")]),
      "the statement USES:a:b begins at no Entity",
    ],
    [
      "a statement twice",
      landscape([thing("a", "Entity"), thing("b", "Entity")], [uses("a", "b"), uses("a", "b")]),
      "the statement USES:a:b comes twice",
    ],
  ])("is refused for %s", (_, unsound, reason) => {
    expect(() => ensureSound(unsound)).toThrow(`The landscape cannot be stored: ${reason}.`);
  });

  it("that is refused is not compared with the graph", async () => {
    const graph = fakeGraph({});
    await expect(load(graph, landscape([thing("a", "City")]), silent)).rejects.toThrow("cannot be stored");
    expect(graph.asked).toEqual([]);
  });
});
