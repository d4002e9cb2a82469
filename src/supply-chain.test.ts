import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "./project-dir.js";
import { withInstallScript } from "./testing/supply-chain/accepted.js";
import { componentsOf, supplyChainFigures, supplyChainViolations } from "./testing/supply-chain/figures.js";
import { namesScalar, runsScripts } from "./testing/supply-chain/file-rules.js";
import { installedVersion, lockedPackages } from "./testing/supply-chain/lockfile.js";
import { componentsInSbom } from "./testing/supply-chain/sbom.js";

const packages = lockedPackages();

describe("the supply chain", () => {
  it("breaks no rule", () => {
    expect(supplyChainViolations()).toEqual([]);
  }, 60_000);

  it("is told in three figures", () => {
    expect(supplyChainFigures()).toEqual({
      components: componentsOf(packages).length,
      packagesWithInstallScripts: withInstallScript.length,
      violations: 0,
    });
    expect(componentsOf(packages).length).toBeGreaterThan(100);
  }, 60_000);
});

describe("what is installed", () => {
  it("is what the lockfile has", () => {
    const installed = packages.filter((one) => installedVersion(one) !== undefined);
    expect(installed.filter((one) => installedVersion(one) !== one.version)).toEqual([]);
    expect(installed.length).toBeGreaterThan(1000);
  });
});

describe("the bill of materials", () => {
  it("names every package that the program needs", () => {
    const named = componentsInSbom();
    expect(componentsOf(packages).filter((component) => !named.has(component))).toEqual([]);
  }, 60_000);
});

describe("a file of the project is refused", () => {
  it.each([".ci/run", "Dockerfile"])("when %s lets packages run scripts while they are installed", (path) => {
    const text = readFileSync(join(projectDir(), path), "utf8");
    expect(text).toContain("npm ci --ignore-scripts");
    expect(runsScripts(path, text)).toEqual([]);
    expect(runsScripts(path, text.replaceAll(" --ignore-scripts", ""))).not.toEqual([]);
  });

  it.each(["PhoneNumber", "HSL"])("when it uses %s of graphql-scalars", (name) => {
    for (const parts of [
      ["GraphQL", name],
      [name, "Resolver"],
    ]) {
      const text = `import { ${parts.join("")} } from "graphql-scalars";`;
      expect(namesScalar("src/a.ts", text)).toHaveLength(1);
    }
    expect(namesScalar("schema/schema.graphql", `scalar Date\nscalar ${name}\n`)).toHaveLength(1);
  });
});
