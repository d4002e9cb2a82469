import { describe, expect, it } from "@jest/globals";
import { model } from "../src/schema.js";
import { askerOf } from "../src/testing/ask.js";
import { onBothLandscapes } from "../src/testing/landscape.js";
import { ownDataDir } from "./own-data.js";
import { readPackage } from "./package.js";
import { type Cells, sorted } from "./testing/cells.js";
import { rebuiltStatements, sidesOf } from "./testing/rebuilt-statements.js";
import { rebuiltThings } from "./testing/rebuilt-things.js";

const pkg = await readPackage(ownDataDir());
const { resources } = pkg.contract;
const kinds = [...model.kinds, model.source];
const relations = model.relations.flatMap((relation) =>
  relation.rows.filter(({ from }) => from !== "id").map((rows) => ({ relation, rows, file: rows.file })),
);

const resourceOf = (file: string) => {
  const resource = resources.find(({ path }) => path === `${file}.csv`);
  if (resource === undefined) throw new Error(`The package has no ${file}.csv.`);
  return resource;
};
const columnsOf = (file: string): readonly string[] => resourceOf(file).schema.fields.map(({ name }) => name);
const fileOf = (name: string): string => resources.find((resource) => resource.name === name)?.path ?? "";
const written = (file: string): readonly Cells[] =>
  pkg.tables.get(`${file}.csv`)?.rows.map(({ cells }) => cells) ?? [];

describe("the tables", () => {
  it("are all rebuilt below", () => {
    const files = [...kinds, ...relations].map(({ file }) => `${file}.csv`);
    expect(files.sort()).toEqual(resources.map(({ path }) => path).sort());
  });

  it("have their columns as the package describes them", () => {
    for (const { path } of resources) {
      const file = path.replace(".csv", "");
      expect([file, pkg.tables.get(path)?.columns]).toEqual([file, columnsOf(file)]);
    }
  });
});

onBothLandscapes((graph) => {
  const ask = askerOf(graph);

  describe("the answers of the API hold every cell", () => {
    it.each(kinds)(
      "of $file",
      async (kind) => {
        const rebuilt = await rebuiltThings(ask, model, kind, resourceOf(kind.file), fileOf);
        expect(sorted(rebuilt)).toEqual(sorted(written(kind.file)));
      },
      120_000,
    );

    it.each(relations)(
      "of $file, read from each of its ends",
      async ({ relation, rows, file }) => {
        const sides = sidesOf(relation);
        expect(sides.length).toBeGreaterThan(0);
        for (const side of sides) {
          const rebuilt = await rebuiltStatements(ask, side, rows, columnsOf(file));
          expect(sorted(rebuilt)).toEqual(sorted(written(file)));
        }
      },
      120_000,
    );
  });
});
