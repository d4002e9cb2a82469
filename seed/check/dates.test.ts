import { describe, expect, it } from "@jest/globals";
import { readDescriptor } from "../descriptor.js";
import { formatFault } from "../fault.js";
import { readTable } from "../table.js";
import { checkDates } from "./dates.js";
import type { Place } from "./place.js";

const fields = ["since", "until"].map((name) => ({ name, type: "string" }));
const schema = { fields, "bildungsgraph:inOrder": [["since", "until"]] };
const text = JSON.stringify({ name: "x", resources: [{ name: "x", path: "x.csv", schema }] });
const resource = readDescriptor(text).descriptor!.resources[0]!;

const faults = (since: string, until: string): readonly string[] => {
  const { table } = readTable("x.csv", new TextEncoder().encode(`since,until\n${since},${until}\n`));
  const place: Place = { resource, table, rows: table.rows, fields: [], other: () => null };
  return checkDates(place).map(formatFault);
};

describe("dates in order", () => {
  it.each([
    ["2009", "2014"],
    ["2009", "2009"],
    ["2009-09", "2009"],
    ["2009-12-31", "2009-12"],
    ["2009", "2009-01-01"],
    ["2012-02-29", "2012-02"],
    ["", "2009"],
    ["2009", ""],
    ["2009", "soon"],
  ])("may be %j and %j, which can be meant so", (since, until) => {
    expect(faults(since, until)).toEqual([]);
  });

  it.each([
    ["2010", "2009"],
    ["2010", "2009-12-31"],
    ["2009-10", "2009-09"],
    ["2009-09-02", "2009-09-01"],
    ["2012-03", "2012-02-29"],
  ])("may not be %j and %j", (since, until) => {
    expect(faults(since, until)).toEqual([
      `x.csv:2:until: came "${until}", expected a date not before since "${since}"`,
    ]);
  });
});
