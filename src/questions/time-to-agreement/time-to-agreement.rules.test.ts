import { describe, expect, it } from "@jest/globals";
import { earliest, firstOf, monthsRange } from "./time-to-agreement.rules.js";

describe("the first of several agreements", () => {
  it("is the one that began first", () => {
    const agreements = [agreed("new", "2021", "2022"), agreed("old", "2018-04", "2020")];
    expect(firstOf(agreements)?.id).toBe("old");
  });

  it("is one without a beginning, since nobody knows that it is not older", () => {
    const agreements = [agreed("new", "2021", "2022"), agreed("old", null, "2020")];
    expect(firstOf(agreements)?.id).toBe("old");
  });

  it("is, of several without a beginning, the one that ended first", () => {
    expect(firstOf([agreed("a", null, null), agreed("b", null, "2022"), agreed("c", null, "2020")])?.id).toBe(
      "c",
    );
  });

  it("is nothing where there is none", () => {
    expect(firstOf([])).toBeUndefined();
  });
});

it("gives the months that two partial dates allow", () => {
  expect(monthsRange("2014", "2018-10")).toEqual({ least: 45, most: 57 });
  expect(monthsRange("2015-03-20", "2015-05-19")).toEqual({ least: 1, most: 1 });
});

it("takes the more exact of two dates that can begin on the same day", () => {
  expect(earliest(["2015", null, "2015-01"])).toBe("2015-01");
});

function agreed(
  id: string,
  date: string | null,
  until: string | null,
): { id: string; date: string | null; until: string | null } {
  return { id, date, until };
}
