import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { controlled } from "./controlled.js";
import { byCodePoint, type Count, facetOf, groupedByOwner, groupsOf } from "./facet.js";

const Size = controlled("TestSize", "How large.", { LARGE: "Large.", SMALL: "Small." });
const count = (n: number, ...values: Count["values"]): Count => ({ values, count: n });
const size = { name: "SIZE", isThing: false, vocabulary: Size };
const state = { name: "STATE", isThing: true };
const plain = { name: "PLAIN", isThing: false };

describe("a facet", () => {
  it("shows the most frequent values first, then by value, as the enum spells them", () => {
    const facet = facetOf(size, [count(2, "small"), count(2, "large")], 10);
    expect(facet).toMatchObject({
      by: "SIZE",
      buckets: [
        { value: "LARGE", count: 2, isThing: false },
        { value: "SMALL", count: 2, isThing: false },
      ],
      unknown: 0,
    });
  });

  it("adds what has no value up as unknown and shows no bucket for it", () => {
    const facet = facetOf(state, [count(3, null), count(1, "hessen"), count(4, null)], 10);
    expect(facet.unknown).toBe(7);
    expect(facet.buckets).toMatchObject([{ value: "hessen", count: 1, isThing: true }]);
  });

  it("shows true, false and numbers as texts", () => {
    const facet = facetOf(plain, [count(1, true), count(1, false), count(1, 10), count(1, 9)], 10);
    expect(facet.buckets.map(({ value }) => value)).toEqual(["10", "9", "false", "true"]);
  });

  it("is cut after the first ones, and what is unknown is not", () => {
    const facet = facetOf(plain, [count(1, "a"), count(9, null), count(5, "b"), count(3, "c")], 2);
    expect(facet.buckets.map(({ value }) => value)).toEqual(["b", "c"]);
    expect(facet.unknown).toBe(9);
  });

  it("is empty when nothing is counted", () => {
    expect(facetOf(plain, [], 5)).toMatchObject({ buckets: [], unknown: 0 });
  });

  it("is the same whatever the order of the counts", () => {
    const counts = fc.uniqueArray(fc.record({ value: fc.string(), n: fc.integer({ min: 1, max: 3 }) }), {
      selector: ({ value }) => value,
    });
    fc.assert(
      fc.property(counts, (list) => {
        const rows = list.map(({ value, n }) => count(n, value));
        expect(facetOf(plain, rows.toReversed(), 100)).toEqual(facetOf(plain, rows, 100));
      }),
    );
  });
});

describe("groups", () => {
  it("have a key for each property in the order asked; what is missing is a null key, last of its count", () => {
    const groups = groupsOf(
      [size, state],
      [count(1, "small", null), count(1, "small", "hessen"), count(4, null, null)],
      10,
    );
    expect(groups).toMatchObject([
      {
        count: 4,
        keys: [
          { by: "SIZE", value: null },
          { by: "STATE", value: null },
        ],
      },
      {
        count: 1,
        keys: [
          { by: "SIZE", value: "SMALL" },
          { by: "STATE", value: "hessen", isThing: true },
        ],
      },
      {
        count: 1,
        keys: [
          { by: "SIZE", value: "SMALL" },
          { by: "STATE", value: null },
        ],
      },
    ]);
  });

  it("of the same count are ordered by their first values, then the next", () => {
    const rows = [count(1, "b", "a"), count(1, "a", "b"), count(1, null, "a"), count(1, "a", "a")];
    expect(groupsOf([plain, state], rows, 10).map(({ keys }) => keys.map(({ value }) => value))).toEqual([
      ["a", "a"],
      ["a", "b"],
      ["b", "a"],
      [null, "a"],
    ]);
  });

  it("are cut after the first ones", () => {
    const rows = [count(1, "a"), count(3, "b"), count(2, "c")];
    expect(groupsOf([plain], rows, 2).map(({ count: n }) => n)).toEqual([3, 2]);
  });
});

describe("counts of many owners", () => {
  it("are given to each in the order they came", () => {
    const rows = [
      { owner: "kiel", count: count(1, "a") },
      { owner: "trier", count: count(2, "a") },
      { owner: "kiel", count: count(3, null) },
    ];
    expect([...groupedByOwner(rows)]).toEqual([
      ["kiel", [count(1, "a"), count(3, null)]],
      ["trier", [count(2, "a")]],
    ]);
  });
});

it("compares texts as Cypher does: capital letters before small ones, umlauts last", () => {
  expect(["ä", "b", "B", "a", "a"].sort(byCodePoint)).toEqual(["B", "a", "a", "b", "ä"]);
});
