import { afterAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { definitionsOf } from "../src/api/definitions.js";
import { migrate } from "../src/graph/migrate.js";
import { model } from "../src/schema.js";
import { onBothEngines } from "../src/testing/engines.js";
import { holdsNothing, load } from "./load.js";
import { toLandscape } from "./mapping.js";
import { silent } from "./progress.js";
import { PackageError, seed, seedIfEmpty } from "./seed.js";
import { forgetPackages, smallPackage } from "./testing/changed-package.js";

// A busy machine may take its time with a real database or forty files.
jest.setTimeout(60_000);

afterAll(forgetPackages);

onBothEngines((graph) => {
  beforeEach(async () => {
    await migrate(graph(), definitionsOf(model));
    await load(graph(), { things: [], statements: [], about: {} }, silent);
  });

  describe("a store", () => {
    it("is filled from the package when it is empty, and only then", async () => {
      const dir = await smallPackage();
      const first = await seedIfEmpty(graph(), dir, toLandscape, silent);
      expect(first?.things.get("Goal")).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0 });
      expect(await seedIfEmpty(graph(), dir, toLandscape, silent)).toBeNull();
    });

    it("stays as it is when the package has faults", async () => {
      const dir = await smallPackage();
      await writeFile(
        join(dir, "goals.csv"),
        "id,name_de,text_en,source_id,source,confidence\nx,y,z,FD,FD,maybe\n",
      );
      const refused = seed(graph(), dir, toLandscape, silent);
      await expect(refused).rejects.toThrow(PackageError);
      await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT", faults: { length: 2 } });
      expect(await holdsNothing(graph())).toBe(true);
    });
  });
});
