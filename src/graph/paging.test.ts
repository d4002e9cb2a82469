import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { holds, type Known, valueOf } from "../testing/condition.js";
import { beyond, orderBy, type SortKey } from "./paging.js";
import { Binding } from "./where.js";

type Row = Readonly<Record<string, Known>>;

/** Sorts rows as the text of an ORDER BY says. */
function sortedBy(text: string, rows: readonly Row[]): Row[] {
  const terms = text
    .replace(/^ORDER BY /, "")
    .split(", ")
    .map((term) => ({ expression: term.replace(/ DESC$/, ""), sign: term.endsWith(" DESC") ? -1 : 1 }));
  return [...rows].sort((a, b) => {
    for (const { expression, sign } of terms) {
      const [left, right] = [a, b].map((row) => valueOf(expression, (name) => row[name] ?? null));
      if (left === right) continue;
      // Terms that may be without a value are ordered by that first, so nulls never meet values here.
      if (left === null || right === null || left === undefined || right === undefined) return 0;
      return (left < right ? -1 : 1) * sign;
    }
    return 0;
  });
}

/** The rows beyond one of them, by the text of the condition. */
function rowsBeyond(
  keys: readonly SortKey[],
  rows: readonly Row[],
  row: Row,
  side: "after" | "before",
): Row[] {
  const binding = new Binding();
  const values = keys.map(({ expression }) => row[expression] ?? null);
  const condition = beyond(keys, values, side, binding);
  return rows.filter((other) =>
    holds(condition, (name) => (name.startsWith("$") ? binding.params[name.slice(1)] : other[name]) as Known),
  );
}

const direction = fc.constantFrom("ASC" as const, "DESC" as const);
const fewValues = fc.integer({ min: 0, max: 2 });
const orders = fc
  .tuple(fc.array(fc.record({ direction, nullable: fc.boolean() }), { maxLength: 3 }), direction)
  .map(([keys, last]): SortKey[] => [
    ...keys.map((key, i) => ({ ...key, expression: `n.k${i}` })),
    { expression: "n.id", direction: last, nullable: false },
  ]);
const lists = orders.chain((keys) =>
  fc.tuple(
    fc.constant(keys),
    fc
      .array(
        fc.record(
          Object.fromEntries(
            keys
              .slice(0, -1)
              .map(({ expression, nullable }) => [
                expression,
                nullable ? fc.option(fewValues, { nil: null }) : fewValues,
              ]),
          ),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((rows): Row[] => rows.map((row, i) => ({ ...row, "n.id": `id-${String(i).padStart(2, "0")}` }))),
  ),
);

describe("a page's order", () => {
  it("puts what has no value last in both directions, and turns wholly around backwards", () => {
    const keys: SortKey[] = [
      { expression: "n.population", direction: "DESC", nullable: true },
      { expression: "n.id", direction: "ASC", nullable: false },
    ];
    expect(orderBy(keys, false)).toBe("ORDER BY n.population IS NULL, n.population DESC, n.id");
    expect(orderBy(keys, true)).toBe("ORDER BY n.population IS NULL DESC, n.population, n.id DESC");
  });

  it("read backwards is the reverse", () => {
    fc.assert(
      fc.property(lists, ([keys, rows]) => {
        const forwards = sortedBy(orderBy(keys, false), rows);
        expect(sortedBy(orderBy(keys, true), rows)).toEqual(forwards.toReversed());
      }),
    );
  });

  it("has missing values last", () => {
    fc.assert(
      fc.property(lists, ([keys, rows]) => {
        const [first] = keys;
        const values = sortedBy(orderBy(keys, false), rows).map((row) => row[first?.expression ?? ""]);
        const from = values.indexOf(null);
        expect(from === -1 || values.slice(from).every((value) => value === null)).toBe(true);
      }),
    );
  });
});

describe("a cursor", () => {
  it("parts a list in what comes before, itself and what comes after", () => {
    fc.assert(
      fc.property(lists, fc.nat(), ([keys, rows], n) => {
        const list = sortedBy(orderBy(keys, false), rows);
        const at = n % list.length;
        const row = list[at] ?? {};
        const found = (side: "after" | "before"): Row[] =>
          sortedBy(orderBy(keys, false), rowsBeyond(keys, rows, row, side));
        expect(found("before")).toEqual(list.slice(0, at));
        expect(found("after")).toEqual(list.slice(at + 1));
      }),
      { numRuns: 500 },
    );
  });

  it("has one text for all its values, null included", () => {
    fc.assert(
      fc.property(lists, ([keys, rows]) => {
        const texts = rows.map((row) =>
          beyond(
            keys,
            keys.map(({ expression }) => row[expression] ?? null),
            "after",
            new Binding(),
          ),
        );
        expect(new Set(texts).size).toBe(1);
      }),
    );
  });

  it("binds what it lacks as null", () => {
    const binding = new Binding();
    beyond([{ expression: "n.id", direction: "ASC", nullable: false }], [], "after", binding);
    expect(binding.params).toEqual({ p0: null });
  });
});
