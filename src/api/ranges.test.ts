import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Binding } from "../graph/where.js";
import { holds } from "../testing/condition.js";
import { days, partialDate } from "../testing/random-dates.js";
import { dateCondition, type DateRange, given, oneOf, reaches, startsBy, textCondition } from "./ranges.js";
import { statementConditions } from "./statement-conditions.js";

const placeOf = (binding: Binding) => ({ binding, variable: "n", path: "filter.name", hops: 0 });
const anyDay = partialDate.map((date) => days(date)[0] ?? "");
const maybe = (date: fc.Arbitrary<string>) => fc.option(date, { nil: null });

/** Whether a condition on `r.since` and `r.until` holds. */
function fits(
  condition: string,
  binding: Binding,
  since: string | null,
  until: string | null = null,
): boolean {
  const names: Record<string, unknown> = { "r.since": since, "r.until": until };
  for (const [name, value] of Object.entries(binding.params)) names[`$${name}`] = value;
  return condition === "" || holds(condition, (name) => names[name] as string | null) === true;
}

describe("a partial date against a whole day", () => {
  it("starts by it exactly when its first day is not after it", () => {
    fc.assert(
      fc.property(partialDate, anyDay, (date, day) => {
        const [first = ""] = days(date);
        expect(holds(startsBy("d", "t"), (name) => (name === "d" ? date : day))).toBe(first <= day);
      }),
    );
  });

  it("reaches it exactly when its last day is not before it", () => {
    fc.assert(
      fc.property(partialDate, anyDay, (date, day) => {
        const last = days(date).at(-1) ?? "";
        expect(holds(reaches("d", "t"), (name) => (name === "d" ? date : day))).toBe(last >= day);
      }),
    );
  });

  it("that is not known does neither", () => {
    for (const condition of [startsBy("d", "t"), reaches("d", "t")]) {
      expect(holds(condition, (name) => (name === "d" ? null : "2014-09-01"))).toBeNull();
    }
  });
});

describe("a period", () => {
  const range = (from: string | null, to: string | null, by?: string): DateRange =>
    ({ from, to, by }) as unknown as DateRange;
  const inside = (date: string, period: DateRange): boolean => {
    const binding = new Binding();
    return fits(dateCondition("r.since", period, placeOf(binding)), binding, date);
  };
  const within = (from: string | null, to: string | null) => (day: string | undefined) =>
    day !== undefined &&
    (from === null || day >= (days(from)[0] ?? "")) &&
    (to === null || day <= (days(to).at(-1) ?? ""));

  it.each([
    ["ANY_DAY", (all: readonly string[]) => all],
    ["FIRST_DAY", (all: readonly string[]) => all.slice(0, 1)],
    ["LAST_DAY", (all: readonly string[]) => all.slice(-1)],
  ])("read by %s holds a date exactly when such a day of it lies within", (by, looked) => {
    fc.assert(
      fc.property(partialDate, maybe(partialDate), maybe(partialDate), (date, from, to) => {
        fc.pre(from === null || to === null || (days(from)[0] ?? "") <= (days(to).at(-1) ?? ""));
        expect(inside(date, range(from, to, by))).toBe(looked(days(date)).some(within(from, to)));
      }),
      { numRuns: 300 },
    );
  });

  it("without bounds holds every date that is known", () => {
    const binding = new Binding();
    const condition = dateCondition("r.since", range(null, null), placeOf(binding));
    expect([fits(condition, binding, "2014"), fits(condition, binding, null)]).toEqual([true, false]);
  });

  it("never holds a date that is not known", () => {
    for (const by of ["ANY_DAY", "FIRST_DAY", "LAST_DAY"]) {
      for (const period of [range("2008", null, by), range(null, "2008", by), range("2008", "2009", by)]) {
        const binding = new Binding();
        expect(fits(dateCondition("r.since", period, placeOf(binding)), binding, null)).toBe(false);
      }
    }
  });
});

describe("a statement at a date", () => {
  const first = (date: string | null): string => (date === null ? "0000-00-00" : (days(date)[0] ?? ""));
  const last = (date: string | null): string => (date === null ? "9999-99-99" : (days(date).at(-1) ?? ""));

  it.each([
    ["COUNT", () => true],
    ["OPEN_END", (since: string | null) => since !== null],
    ["EXCLUDE", (since: string | null, until: string | null) => since !== null && until !== null],
  ])(
    "counts by %s exactly when its span touches the date's and its dates are known as demanded",
    (unknown, known) => {
      fc.assert(
        fc.property(maybe(partialDate), maybe(partialDate), partialDate, (since, until, at) => {
          const binding = new Binding();
          const condition = statementConditions({ at, unknownDates: unknown }, "r", binding);
          const touches = first(since) <= last(at) && last(until) >= first(at);
          expect(fits(condition, binding, since, until)).toBe(touches && known(since, until));
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each([
    [{ at: "2014-13" }, "filter.at"],
    [{ since: { from: "2014-02-30" } }, "filter.since.from"],
    [{ since: { to: "14" } }, "filter.since.to"],
  ])("is refused by %j, which is no date", (filter, argument) => {
    const call = (): string => statementConditions(filter, "r", new Binding());
    expect(call).toThrow(`\`${argument}\`: expected a date`);
  });

  it("counts whatever its dates when no date is asked for", () => {
    expect(statementConditions({ unknownDates: "EXCLUDE" }, "r", new Binding())).toBe("");
  });
});

describe("a condition", () => {
  it("takes each value of a list once, and an empty list matches nothing", () => {
    const binding = new Binding();
    expect(oneOf("n.id", ["a", "b", "a"], binding)).toBe("n.id IN $p0");
    expect(oneOf("n.id", [], binding)).toBe("n.id IN $p1");
    expect(binding.params).toEqual({ p0: ["a", "b"], p1: [] });
  });

  it("on a text compares 200 characters at most", () => {
    const place = placeOf(new Binding());
    expect(textCondition("n.nameKeys", { contains: "x".repeat(200) }, place)).toContain("CONTAINS");
    expect(() => textCondition("n.nameKeys", { eq: "x".repeat(201) }, place)).toThrow(
      "filter.name: at most 200 characters can be compared; got 201.",
    );
  });

  it("on a text looks for both folded forms", () => {
    const binding = new Binding();
    textCondition("n.nameKeys", { startsWith: "KÖ" }, placeOf(binding));
    expect(binding.params).toEqual({ p0: ["ko", "koe"] });
  });

  it("is given unless it is null or left out", () => {
    expect([0, "", false, [], null, undefined].map((value) => given(value))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
