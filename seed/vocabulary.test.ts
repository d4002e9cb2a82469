import { describe, expect, it } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Column } from "../src/api/column.js";
import { model } from "../src/schema.js";
import { descriptorFile, readDescriptor, type Field } from "./descriptor.js";
import { ownDataDir } from "./own-data.js";

const text = await readFile(join(ownDataDir(), descriptorFile), "utf8");
const resources = readDescriptor(text).descriptor?.resources ?? [];

const field = (file: string, column: string): Field | undefined =>
  resources.find(({ path }) => path === `${file}.csv`)?.schema.fields.find(({ name }) => name === column);

/** Every column that is a field of the schema, with the file that holds it. */
const columns: readonly (readonly [file: string, column: string, Column])[] = [
  ...[...model.kinds, model.source].flatMap((kind) =>
    kind.columns.map((column) => [kind.file, column.csv, column] as const),
  ),
  ...model.relations.flatMap(({ rows, edgeFields = [] }) =>
    rows.flatMap(({ file }) => edgeFields.map((edge) => [file, edge.csv, edge] as const)),
  ),
];

describe("the data package and the schema of the API", () => {
  const controlled = columns.filter(
    ([, , { vocabulary, property }]) => vocabulary && property !== "partyType",
  );

  it.each(controlled)("allow the same values in %s, %s", (file, name, { vocabulary = {} }) => {
    expect(new Set(field(file, name)?.constraints?.enum)).toEqual(new Set(Object.values(vocabulary)));
  });

  it.each(columns.filter(([, , { nullable }]) => !nullable))(
    "both demand a value in %s, %s",
    (file, name) => {
      expect(field(file, name)?.constraints?.required).toBe(true);
    },
  );

  it("have a column of the right type for each field", () => {
    const types = { integer: "integer", number: "number", boolean: "boolean" } as Record<string, string>;
    // Every kind may have a note, not every file has one.
    const wrong = columns.filter(([file, name, { kind, nullable }]) => {
      const type = field(file, name)?.type;
      return type === undefined ? !nullable : type !== (types[kind] ?? "string");
    });
    expect(wrong.map(([file, name]) => `${file}.${name}`)).toEqual([]);
  });
});
