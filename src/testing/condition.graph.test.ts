import { describe, expect, it } from "@jest/globals";
import { query } from "../graph/query.js";
import { holds, type Known } from "./condition.js";
import { onBothEngines } from "./engines.js";

const params: Readonly<Record<string, Known>> = { one: 1, two: 2, none: null, a: "a", b: "b" };
const nameOf = (name: string): Known => params[name.slice(1)] ?? null;
const cases: readonly (readonly [string, boolean | null])[] = [
  ["$one < $two", true],
  ["$two <= $one", false],
  ["$a > $b", false],
  ["$a >= $a AND $b = $b", true],
  ["$one = $none", null],
  ["$none IS NULL", true],
  ["$one IS NOT NULL", true],
  ["NOT $one > $two", true],
  ["NOT $one > $none", null],
  ["$one < $two OR $one < $two AND $one = $none", true],
  ["($one < $two OR $one < $two) AND $one = $none", null],
  ["$one > $two AND $one = $none", false],
  ["$one < $two OR $one = $none", true],
  ["NOT $one > $two AND $one > $two", false],
  ["$a + '-99' >= $b", false],
  ["$a + '-99' >= $a", true],
  ["$none + '-99' >= $a", null],
];

describe("a condition without a database", () => {
  it.each(cases)("%s is %j", (condition, expected) => {
    expect(holds(condition, nameOf)).toBe(expected);
  });

  it.each(["$one <", "$one ~ $two", "($one = $one", "$one IS $two", "$one = $one $two", "$one AND $two"])(
    "%j is refused",
    (condition) => {
      expect(() => holds(condition, nameOf)).toThrow();
    },
  );
});

onBothEngines((graph) => {
  it("holds where it holds without a database", async () => {
    const all = query<object, unknown>({
      name: "test.conditions",
      mode: "read",
      text: `RETURN [${cases.map(([condition]) => condition).join(", ")}] AS values`,
      read: (row) => row["values"],
    });
    expect(await graph().one(all, params)).toEqual(cases.map(([, expected]) => expected));
  }, 60_000);
});
