import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Kind } from "graphql";
import { dayOf, days, partialDate } from "../testing/random-dates.js";
import { checkedDate, firstDay, isPartialDate, lastDay, nextDay, PartialDate } from "./partial-date.js";

describe("a partial date", () => {
  it.each(["2014", "2014-09", "2014-09-01", "2012-02-29", "2000-02-29", "0999-12-31", "9999-12-31"])(
    "is %s",
    (text) => expect(isPartialDate(text)).toBe(true),
  );

  it.each([
    "",
    "14",
    "02014",
    "2014-9",
    "2014-00",
    "2014-13",
    "2014-09-00",
    "2014-09-31",
    "2014-02-29",
    "1900-02-29",
    "2014-09-01T00:00:00Z",
    " 2014",
    "2014-",
    "-2014",
    "2014/09",
    "２０１４",
  ])("is not %j", (text) => expect(isPartialDate(text)).toBe(false));

  it("of a day is one exactly when the calendar has the day", () => {
    const [year, month, day] = [
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    ];
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const text = dayOf(y, m, d);
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(exists);
      }),
    );
  });

  it("stands for the days from its first to its last", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const all = days(date);
        expect([firstDay(date), lastDay(date)]).toEqual([all[0], all.at(-1)]);
      }),
    );
  });
});

describe("the next day", () => {
  it("is that of the calendar, in both directions", () => {
    fc.assert(
      fc.property(partialDate, fc.integer({ min: -400, max: 400 }), (date, n) => {
        const day = lastDay(date);
        const wanted = new Date(`${day}T00:00:00Z`);
        wanted.setUTCDate(wanted.getUTCDate() + n);
        expect(nextDay(day, n)).toBe(wanted.toISOString().slice(0, 10));
      }),
    );
  });

  it("after the last of four digits is behind every date", () => {
    expect(nextDay("9999-12-31", 1) > "9999-12-31-99").toBe(true);
  });

  it("before the first is in front of every date", () => {
    expect(nextDay("0000-01-01", -1) < "0000").toBe(true);
  });
});

describe("the scalar PartialDate", () => {
  it("takes texts, and whole numbers written in the document as years", () => {
    expect(PartialDate.parseValue("2014-09")).toBe("2014-09");
    expect(PartialDate.parseLiteral({ kind: Kind.STRING, value: "2014-09-01" }, {})).toBe("2014-09-01");
    expect(PartialDate.parseLiteral({ kind: Kind.INT, value: "2014" }, {})).toBe("2014");
  });

  it.each([2014, "2014-13", "", null, true, ["2014"]])(
    "refuses the value %j and says what is expected",
    (value) => {
      const refused = `Expected a date as YYYY, YYYY-MM or YYYY-MM-DD, for example "2014-09"; got ${JSON.stringify(value)}.`;
      expect(() => PartialDate.parseValue(value)).toThrow(refused);
    },
  );

  it.each([Kind.INT, Kind.FLOAT, Kind.ENUM] as const)(
    "refuses what is no date as a literal of kind %s",
    (kind) => {
      expect(() => PartialDate.parseLiteral({ kind, value: "201" }, {})).toThrow("Expected a date");
    },
  );

  it("lets any text of the document pass, to be checked where the argument's name is known", () => {
    const text = PartialDate.parseLiteral({ kind: Kind.STRING, value: "2014-13" }, {});
    expect(() => checkedDate("filter.at", text)).toThrow(
      '`filter.at`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, for example "2014-09"; got "2014-13".',
    );
    expect(checkedDate("filter.at", "2014-09")).toBe("2014-09");
  });

  it("gives out what is stored, as exact as it is", () => {
    expect(PartialDate.serialize("2014")).toBe("2014");
  });
});
