import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownDataDir } from "./own-data.js";
import { checkPackage, readPackage, rowsOf } from "./package.js";
import { changedPackage, emptyFolder, faultsOf, forgetPackages } from "./testing/changed-package.js";

// A busy machine may take its time with a real database or forty files.
jest.setTimeout(60_000);

afterAll(forgetPackages);

describe("the real package", () => {
  it("has no faults", async () => {
    expect(checkPackage(await readPackage(ownDataDir()))).toEqual([]);
  });

  it("holds every row of the facts", async () => {
    const { tables } = await readPackage(ownDataDir());
    const count = (isRelation: boolean): number =>
      [...tables.values()]
        .filter(({ file }) => file.startsWith("rel_") === isRelation)
        .reduce((sum, { rows }) => sum + rows.length, 0);
    expect({ files: tables.size, things: count(false), statements: count(true) }).toEqual({
      files: 46,
      things: 591 + 210,
      statements: 1445,
    });
  });

  it("gives typed rows", async () => {
    const pkg = await readPackage(ownDataDir());
    expect(rowsOf(pkg, "municipalities.csv")[0]).toMatchObject({
      id: "berlin",
      ags: "11000000",
      population: 3596999,
      latitude: 52.51767,
      grossstadt_250k: true,
      source_id: ["ZEN", "GV", "GEO"],
    });
    expect(rowsOf(pkg, "actors.csv")[1]).toMatchObject({ id: "bmbf", seat_state_id: null });
  });

  it("says its version, date, licence and citation", async () => {
    const { descriptor } = await readPackage(ownDataDir());
    expect(descriptor).toMatchObject({ version: "1.0.0", created: "2026-11-23T00:00:00Z" });
    expect(descriptor.licenses?.map(({ name }) => name)).toEqual(["CC-BY-4.0", "DL-DE-BY-2.0"]);
    expect(descriptor.citation).toContain("CC BY 4.0");
  });
});

describe("a folder", () => {
  const missing = (dir: string): string =>
    `datapackage.json:1:(file): came no such file, expected a Frictionless Data Package in ${dir}`;

  it("without a package is one fault", async () => {
    const dir = await emptyFolder();
    expect(await faultsOf(dir)).toEqual([missing(dir)]);
    expect(await faultsOf(join(dir, "nowhere"))).toEqual([missing(join(dir, "nowhere"))]);
  });

  it("with files but without a datapackage.json is checked all the same", async () => {
    const dir = await changedPackage(
      ["datapackage.json", null, ""],
      ["goals.csv", "fachkraeftesicherung,", "Fach,"],
    );
    expect(await faultsOf(dir)).toEqual([
      missing(dir),
      'goals.csv:20:id: came "Fach", expected small letters a-z, digits and - (umlauts written out)',
      'rel_agreement_pursues_goal.csv:22:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
      'rel_municipality_pursues_goal.csv:15:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
    ]);
  });

  it("may have byte order marks and CRLF", async () => {
    const dir = await changedPackage();
    for (const file of ["datapackage.json", "goals.csv"]) {
      const text = await readFile(join(dir, file), "utf8");
      await writeFile(join(dir, file), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    }
    expect(await faultsOf(dir)).toEqual([]);
  });

  it("may not have a file that nobody describes", async () => {
    const dir = await changedPackage();
    await cp(join(dir, "goals.csv"), join(dir, "goals-2.csv"));
    expect(await faultsOf(dir)).toEqual([
      "goals-2.csv:1:(file): came a file that datapackage.json does not name, expected no other CSV file in the folder",
    ]);
  });
});

describe("a datapackage.json", () => {
  it("that is not JSON is a fault with its line", async () => {
    const dir = await changedPackage(["datapackage.json", '"version": "1.0.0",', '"version": 1.0.0,']);
    expect(await faultsOf(dir)).toEqual([
      "datapackage.json:6:(file): came text that is not JSON, expected JSON",
    ]);
  });

  it("that cannot be used is a fault for each part", async () => {
    const dir = await emptyFolder();
    const resource = {
      name: "goals",
      path: "../goals.csv",
      schema: { fields: [{ name: "id", type: "date" }] },
    };
    const odd = {
      ...resource,
      path: "goals.csv",
      schema: { fields: [{ name: "id", type: "string", constraints: { maxLength: 3 } }] },
    };
    await writeFile(join(dir, "datapackage.json"), JSON.stringify({ name: 7, resources: [resource, odd] }));
    expect(await faultsOf(dir)).toEqual([
      "datapackage.json:1:name: came 7, expected string",
      'datapackage.json:1:resources[0].path: came "../goals.csv", expected the name of a CSV file beside datapackage.json',
      'datapackage.json:1:resources[0].schema.fields[0].type: came "date", expected one of string, integer, number, boolean',
      "datapackage.json:1:resources[1].schema.fields[0].constraints: came maxLength, expected only required, unique, enum, pattern, minimum, maximum",
    ]);
  });

  it("names every file that the graph can hold, and no other", async () => {
    const dir = await changedPackage();
    const path = join(dir, "datapackage.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"path": "goals.csv"', '"path": "aims.csv"'));
    expect(await faultsOf(dir)).toEqual([
      "datapackage.json:1:resources: came no resource with the path goals.csv, expected one; the file may have no rows",
      "datapackage.json:1:resources: came aims.csv, expected only files of which the graph knows where to put them",
      "aims.csv:1:(file): came no such file, expected a CSV file, if only with its header row",
    ]);
  });

  it("may say less than the project's own, which is checked all the same", async () => {
    const dir = await changedPackage(["goals.csv", "fachkraeftesicherung,", "Fach,"]);
    const path = join(dir, "datapackage.json");
    const text = await readFile(path, "utf8");
    const poor = JSON.stringify(JSON.parse(text), (key, value: unknown) =>
      key === "constraints" || key === "foreignKeys" || key.startsWith("bildungsgraph:") ? undefined : value,
    );
    await writeFile(path, poor);
    expect(await faultsOf(dir)).toHaveLength(3);
  });

  it("may ask for more than the project's own", async () => {
    const dir = await changedPackage();
    const path = join(dir, "datapackage.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"target_agreement",', ""));
    const found = await faultsOf(dir);
    expect(found[0]).toBe(
      'cooperation_agreements.csv:3:agreement_type: came "target_agreement", expected one of cooperation_agreement, state_municipal_contract, template',
    );
  });
});
