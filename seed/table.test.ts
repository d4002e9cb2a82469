import { describe, expect, it } from "@jest/globals";
import { formatFault } from "./fault.js";
import { lineOf, readTable } from "./table.js";

const read = (text: string | Uint8Array) => {
  const { table, faults } = readTable(
    "x.csv",
    typeof text === "string" ? new TextEncoder().encode(text) : text,
  );
  return { table, rows: table.rows.map(({ line, cells }) => [line, cells]), faults: faults.map(formatFault) };
};

describe("a CSV file", () => {
  it("is read with the line of each row", () => {
    expect(read("a,b\n1,2\n3,4\n")).toMatchObject({
      rows: [
        [2, { a: "1", b: "2" }],
        [3, { a: "3", b: "4" }],
      ],
      faults: [],
    });
  });

  it("may begin with a byte order mark, end lines with CRLF or CR and have blank lines", () => {
    const expected = [
      [2, { a: "1", b: "2" }],
      [4, { a: "3", b: "4" }],
    ];
    for (const text of ["\uFEFFa,b\r\n1,2\r\n\r\n3,4\r\n", "a,b\r1,2\r\r3,4", "a,b\n1,2\n\n3,4\n\n"])
      expect(read(text)).toMatchObject({ rows: expected, faults: [] });
  });

  it("counts the line breaks inside cells", () => {
    const { table, rows } = read('a,b,c\r\n1,"x\r\ny",z\r\n2,"p\n\nq",r\r\n3,4,5\r\n');
    expect(rows.map(([line]) => line)).toEqual([2, 4, 7]);
    const [first, second] = table.rows;
    expect(first && lineOf(table, first, "b")).toBe(2);
    expect(first && lineOf(table, first, "c")).toBe(3);
    expect(second && lineOf(table, second, "c")).toBe(6);
  });

  it.each([
    ["", ["x.csv:1:(file): came nothing, expected a header row"]],
    ["a,b,a\n1,2,3\n", ["x.csv:1:a: came this column twice, expected each column once"]],
    [
      "a,b\n1\n2,3\n4,5,6\n",
      [
        "x.csv:2:b: came 1 cell, expected 2 as in the header row",
        "x.csv:4:(file): came 3 cells, expected 2 as in the header row",
      ],
    ],
    [
      'a,b\n1,2\n3,"4\n5,6\n',
      [
        "x.csv:3:b: came a quotation mark that is never closed, expected quotation marks around a whole cell, doubled inside it; the rest of the file was not read",
      ],
    ],
    [
      'a,b\n1,"2"x\n3,4\n',
      [
        "x.csv:2:b: came a quotation mark in the wrong place, expected quotation marks around a whole cell, doubled inside it; the rest of the file was not read",
      ],
    ],
  ])("says what is wrong with %j", (text, faults) => {
    expect(read(text).faults).toEqual(faults);
  });

  it("says in which line the bytes are not UTF-8", () => {
    const latin1 = Uint8Array.from(Buffer.from("a,b\n1,2\nKöln,4\n", "latin1"));
    expect(read(latin1).faults).toEqual(["x.csv:3:(file): came bytes that are not UTF-8, expected UTF-8"]);
  });

  it("is not complete when its rest could not be read, and keeps what came before", () => {
    const { table, rows } = read('a,b\n1,2\n3,"4\n5,6\n');
    expect({ complete: table.complete, rows }).toEqual({ complete: false, rows: [[2, { a: "1", b: "2" }]] });
  });
});
