import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphQLResolveInfo } from "graphql";
import { compareKeys, type ComputedList, computedSource } from "./computed-page.js";
import type { ForwardArgs } from "./page.js";

interface Score {
  readonly id: string;
  readonly score: number;
}

const info = {} as GraphQLResolveInfo;
const directions = ["DESC", "ASC"] as const;
const keysOf = ({ id, score }: Score) => [score, id];

/** A list of scores, and how often its rows were computed. */
function listOf(scores: readonly Score[], args: ForwardArgs, more: Partial<ComputedList<Score>> = {}) {
  const seen = { computed: 0, edges: 0 };
  const source = computedSource<Score>({
    args,
    cursors: true,
    identity: "test.scores",
    rows: async () => {
      seen.computed++;
      return scores;
    },
    keysOf,
    directions,
    edge: async (row) => {
      seen.edges++;
      return { node: row };
    },
    ...more,
  });
  return { source, seen };
}

const three: Score[] = [
  { id: "b", score: 1 },
  { id: "c", score: 2 },
  { id: "a", score: 1 },
];
const nodesOf = (page: { edges: readonly { node: object }[] }): string[] =>
  page.edges.map(({ node }) => (node as Score).id);

describe("a computed list", () => {
  it("is ordered by its keys, each in its direction", async () => {
    expect(nodesOf(await listOf(three, {}).source.page())).toEqual(["c", "a", "b"]);
  });

  it("computes nothing before it is asked, and its rows once for page and count", async () => {
    const { source, seen } = listOf(three, { first: 1 });
    expect(seen).toEqual({ computed: 0, edges: 0 });
    await Promise.all([source.page(), source.totalCount(info)]);
    expect(seen.computed).toBe(1);
  });

  it("counts all its rows, whatever the page", async () => {
    const { source } = listOf(three, { first: 1 });
    expect(await source.totalCount(info)).toBe(3);
    const { endCursor } = (await source.page()).pageInfo;
    expect(await listOf(three, { first: 1, after: endCursor }).source.totalCount(info)).toBe(3);
  });

  it("makes edges for the page only", async () => {
    const { source, seen } = listOf(three, { first: 1 });
    expect(nodesOf(await source.page())).toEqual(["c"]);
    expect(seen.edges).toBe(1);
  });

  it("leaves out an edge whose thing has gone, and goes on behind it", async () => {
    const edge = async (row: Score) => ({ node: row.id === "a" ? null : row });
    const { edges, pageInfo } = await listOf(three, { first: 2 }, { edge }).source.page();
    expect(nodesOf({ edges })).toEqual(["c"]);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await listOf(three, { first: 2, after: pageInfo.endCursor }, { edge }).source.page();
    expect(nodesOf(rest)).toEqual(["b"]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it("has 20 rows a page when nobody says, or as many as the list says", async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ id: `id-${n}`, score: n }));
    expect((await listOf(many, {}).source.page()).edges).toHaveLength(20);
    expect((await listOf(many, {}, { defaultFirst: 10 }).source.page()).edges).toHaveLength(10);
    expect((await listOf(many, { first: 25 }, { defaultFirst: 10 }).source.page()).edges).toHaveLength(25);
  });

  it("refuses sizes out of range and cursors of other lists before it computes", async () => {
    expect(() => listOf(three, { first: 0 })).toThrow("`first` must be from 1 to 100; got 0.");
    expect(() => listOf(three, { first: 101 })).toThrow("Ask for at most 100.");
    expect(() => listOf(three, { after: "x" })).toThrow("`after` is not a cursor of this list");
    const { endCursor } = (await listOf(three, {}, { identity: "test.others" }).source.page()).pageInfo;
    expect(() => listOf(three, { after: endCursor })).toThrow("`after` is not a cursor of this list");
  });

  it("read page by page is the whole list, each row once", async () => {
    const scores = fc.uniqueArray(
      fc.record({ id: fc.string({ maxLength: 3 }), score: fc.constantFrom(0, 0.25, 1, 10) }),
      { selector: ({ id }) => id, maxLength: 15 },
    );
    await fc.assert(
      fc.asyncProperty(scores, fc.integer({ min: 1, max: 4 }), async (all, first) => {
        const read: string[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page: Awaited<ReturnType<ReturnType<typeof listOf>["source"]["page"]>> = await listOf(all, {
            first,
            after,
          }).source.page();
          read.push(...nodesOf(page));
          after = page.pageInfo.endCursor;
          more = page.pageInfo.hasNextPage;
        }
        const wanted = [...all].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        expect(read).toEqual(wanted.map(({ id }) => id));
      }),
    );
  });
});

describe("keys", () => {
  it.each([
    [[1, "a"], [1, "a"], 0],
    [[2, "a"], [1, "b"], -1],
    [[1, "a"], [1, "b"], -1],
    [[10, "a"], [9, "a"], -1],
    [[1, "b"], [1, "B"], 1],
    [[1, "ä"], [1, "z"], 1],
  ])("%j against %j, numbers by size and texts by code point", (a, b, order) => {
    expect(Math.sign(compareKeys(a, b, directions))).toBe(order);
    expect(Math.sign(compareKeys(b, a, directions))).toBe(order === 0 ? 0 : -order);
  });

  it("are equal when there is nothing to compare by", () => {
    expect(compareKeys([1], [2], [])).toBe(0);
  });
});
