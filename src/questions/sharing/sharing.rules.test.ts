import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CommonPairs } from "./common.rules.js";
import {
  allPairs,
  blockPairOf,
  blockPairs,
  blockSets,
  type BlockSets,
  columnsOf,
  compare,
  comparedBlock,
  pairKeys,
  pairOf,
  sharedBlocks,
  strongest,
  type UseKey,
} from "./sharing.rules.js";

const use = (municipality: string, block: string, status = "unknown"): UseKey => [
  municipality,
  block,
  status,
];
const measures = ["JACCARD", "OVERLAP", "COSINE"] as const;

/** Sets without a scope, by municipality: `{ kiel: "abc" }` uses the blocks a, b and c. */
function setsOf(blocks: Readonly<Record<string, string>>): BlockSets {
  const uses = Object.entries(blocks).flatMap(([id, all]) => all.split("").map((block) => use(id, block)));
  return blockSets({ uses, parts: [], broader: [] });
}

const listOf = (pairs: CommonPairs) => Array.from({ length: pairs.length }, (_, i) => pairs.at(i));

/** The blocks of each municipality, as `setsOf` takes them. */
function blocksIn(sets: BlockSets): Record<string, string> {
  return Object.fromEntries([...sets].map(([id, blocks]) => [id, [...blocks.keys()].sort().join("")]));
}

const word = (letters: string) => fc.subarray(letters.split("")).map((some) => some.join(""));
const twoSets = fc.record({ kiel: word("abcdef"), trier: word("abcdef") });

describe("a pair", () => {
  it("has the smaller id first, whichever is asked for, with what both use by id", () => {
    const sets = setsOf({ trier: "cab", kiel: "dbc" });
    const pair = { a: "kiel", b: "trier", aCount: 3, bCount: 3, sharedCount: 2, score: 0.5 };
    expect(pairOf(sets, "trier", "kiel", "JACCARD")).toEqual(pair);
    expect(pairOf(sets, "kiel", "trier", "JACCARD")).toEqual(pair);
    expect(sharedBlocks(sets, pair)).toEqual(["b", "c"]);
    const common = allPairs(sets, ["trier", "kiel"], 1).at(0);
    expect(common).toEqual({ a: "kiel", b: "trier", aCount: 3, bCount: 3, common: 2 });
    expect(pairKeys(common, "JACCARD", "SHARED")).toEqual([2, 0.5, "kiel", "trier"]);
    expect(pairKeys(common, "JACCARD", "SCORE")).toEqual([0.5, 2, "kiel", "trier"]);
  });

  it("scores 1 when both use the same, and by Jaccard only then", () => {
    fc.assert(
      fc.property(twoSets, (blocks) => {
        const pair = pairOf(setsOf(blocks), "kiel", "trier", "JACCARD");
        const { sharedCount, score } = pair;
        expect(score === 1).toBe(blocks.kiel === blocks.trier && blocks.kiel !== "");
        for (const measure of measures) {
          const same = pairOf(setsOf({ kiel: blocks.kiel, trier: blocks.kiel }), "kiel", "trier", measure);
          expect(same.score).toBe(blocks.kiel === "" ? 0 : 1);
        }
        const shared = sharedBlocks(setsOf(blocks), pair);
        expect(sharedCount).toBe(shared.length);
        expect(shared).toEqual(blocks.kiel.split("").filter((block) => blocks.trier.includes(block)));
      }),
    );
  });

  it("with one that uses nothing shares nothing", () => {
    expect(pairOf(setsOf({ kiel: "ab" }), "kiel", "trier", "COSINE")).toMatchObject({
      bCount: 0,
      sharedCount: 0,
      score: 0,
    });
  });

  it("is made of every two that share enough, once", () => {
    const sets = setsOf({ kiel: "ab", trier: "abc", ulm: "c", bonn: "" });
    const ids = ["kiel", "trier", "ulm", "bonn"];
    const names = (minShared: number) =>
      listOf(allPairs(sets, ids, minShared)).map(({ a, b }) => `${a} ${b}`);
    expect([names(1), names(2), names(3)]).toEqual([["kiel trier", "trier ulm"], ["kiel trier"], []]);
    expect(allPairs(sets, ["kiel", "ulm"], 1)).toHaveLength(0);
  });
});

describe("the scope", () => {
  const uses = [use("altona", "a"), use("hamburg", "b"), use("quarter", "c")];

  it("counts what parts use for the wholes above them, transitively; the parts stay", () => {
    const parts = [
      ["altona", "hamburg"],
      ["quarter", "altona"],
    ] as const;
    expect(blocksIn(blockSets({ uses, parts, broader: [] }))).toEqual({
      hamburg: "abc",
      altona: "ac",
      quarter: "c",
    });
  });

  it("counts a block for every broader one, transitively", () => {
    const broader = [
      ["a", "b"],
      ["b", "z"],
      ["a", "y"],
    ] as const;
    expect(blocksIn(blockSets({ uses, parts: [], broader }))).toEqual({
      altona: "abyz",
      hamburg: "bz",
      quarter: "c",
    });
  });

  it("ends where parts or broader blocks go in a circle", () => {
    const parts = [
      ["altona", "hamburg"],
      ["hamburg", "altona"],
      ["quarter", "quarter"],
    ] as const;
    const broader = [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ] as const;
    expect(blocksIn(blockSets({ uses, parts, broader }))).toEqual({
      altona: "abc",
      hamburg: "abc",
      quarter: "abc",
    });
  });

  it("names for each block the uses that make it count, each once", () => {
    const sets = blockSets({
      uses: [use("hamburg", "a"), use("altona", "b"), use("altona", "a")],
      parts: [["altona", "hamburg"]],
      broader: [
        ["b", "a"],
        ["b", "x"],
        ["x", "a"],
      ],
    });
    expect(comparedBlock(sets, ["hamburg"], "a").uses).toEqual([
      use("altona", "a"),
      use("altona", "b"),
      use("hamburg", "a"),
    ]);
    expect(comparedBlock(sets, ["altona", "hamburg"], "a").uses).toHaveLength(3);
  });

  it("never takes a block away", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")));
    fc.assert(
      fc.property(twoSets, steps, (blocks, broader) => {
        const plain = setsOf(blocks);
        const wide = blockSets({
          uses: [...plain.values()].flatMap((all) => [...all.values()].flat()),
          parts: [],
          broader,
        });
        for (const [id, all] of plain)
          expect([...all.keys()].every((block) => wide.get(id)?.has(block))).toBe(true);
      }),
    );
  });
});

describe("a comparison", () => {
  const sets = setsOf({ kiel: "abc", trier: "bc", ulm: "cd" });

  it("has every block of those compared: most users first, then by id", () => {
    expect(compare(sets, ["ulm", "kiel", "trier"]).map(({ block, users }) => [block, users.join()])).toEqual([
      ["c", "kiel,trier,ulm"],
      ["b", "kiel,trier"],
      ["a", "kiel"],
      ["d", "ulm"],
    ]);
    expect(compare(sets, ["bonn"])).toEqual([]);
  });

  it("has columns for what is used, or for the blocks asked for though nobody uses them", () => {
    expect(columnsOf(sets, ["kiel", "trier", "ulm"], null)).toEqual(["c", "b", "a", "d"]);
    expect(columnsOf(sets, ["kiel"], ["z", "c", "d"])).toEqual(["c", "d", "z"]);
  });

  it("takes the strongest status", () => {
    const of = (...all: string[]) => strongest(all.map((status) => use("kiel", "a", status)));
    expect([
      of("ended", "unknown"),
      of("continued", "active", "ended"),
      of("ended", "continued"),
      of(),
    ]).toEqual(["unknown", "active", "continued", null]);
  });

  it("finds the blocks that are used together", () => {
    const ids = ["ulm", "trier", "kiel"];
    expect(listOf(blockPairs(sets, ids, 2)).map((pair) => blockPairOf(sets, ids, pair))).toEqual([
      { a: "b", b: "c", aCount: 2, bCount: 3, together: ["kiel", "trier"], score: 0.666667 },
    ]);
    expect(blockPairs(sets, ["kiel", "trier", "ulm"], 1)).toHaveLength(4);
  });
});
