import { describe, expect, it } from "@jest/globals";
import { withoutIntegrity } from "./accepted.js";
import { type LockedPackage, lockedPackages } from "./lockfile.js";
import { installScripts, integrity, licences, type PackageRule, versions } from "./package-rules.js";

const packages = lockedPackages();
const graphql = packages.find(({ path }) => path === "node_modules/graphql")!;

/** What a rule says when one package is another one. */
const says = (rule: PackageRule, changed: Partial<LockedPackage>, instead = graphql): readonly string[] =>
  rule(packages.map((one) => (one === instead ? { ...one, ...changed } : one)));
const named = (name: string): LockedPackage => packages.find((one) => one.name === name)!;

describe("a package is refused", () => {
  it.each([
    ["without a hash", { integrity: undefined }],
    ["with a weak hash", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
  ])("%s", (_, changed) => {
    expect(says(integrity, changed)).toEqual([expect.stringContaining("node_modules/graphql;")]);
  });

  it("as an exception without a hash, as soon as it has one", () => {
    const [name = ""] = withoutIntegrity;
    expect(says(integrity, { integrity: graphql.integrity }, named(name))).toEqual([
      expect.stringContaining(`${name} has its hash now`),
    ]);
  });

  it.each(["16.14.2", "15.99.99", "16.15.0-alpha.1", "1.16.15"])(
    "that is older than it may be: %s",
    (version) => {
      expect(says(versions, { version })).toEqual([expect.stringContaining("take 16.15.0 or newer")]);
    },
  );

  it.each(["16.15.0", "16.15.1", "16.100.0", "17.0.0-rc.1"])(
    "but not one that is new enough: %s",
    (version) => {
      expect(says(versions, { version })).toEqual([]);
    },
  );

  it.each(["2.0.0-rc.3", "2.0.0-beta.10", "1.1.1"])(
    "whose candidate is older than it may be: %s",
    (version) => {
      expect(says(versions, { version }, named("type-graphql"))).toHaveLength(1);
    },
  );

  it.each(["2.0.0-rc.4", "2.0.0-rc.10", "2.0.0"])(
    "but not a newer candidate or the release: %s",
    (version) => {
      expect(says(versions, { version }, named("type-graphql"))).toEqual([]);
    },
  );

  it("in a version that is known to be broken", () => {
    expect(says(versions, { version: "1.16.22" }, named("@swc/core"))).toHaveLength(1);
  });

  it.each(["GPL-3.0-only", "", "MIT AND GPL-3.0-only", "MPL-2.0"])("under the licence '%s'", (license) => {
    expect(says(licences, { license })).toEqual([expect.stringContaining(`under "${license}"`)]);
  });

  it.each(["MIT", "(MIT OR GPL-3.0-only)", "(MIT AND BSD-3-Clause)"])("but not under '%s'", (license) => {
    expect(says(licences, { license })).toEqual([]);
  });

  it("under a tool's licence, when the program needs it", () => {
    expect(says(licences, { dev: false }, named("lightningcss"))).toHaveLength(1);
  });

  it("with an install script, and as an exception without one", () => {
    expect(says(installScripts, { hasInstallScript: true })).toHaveLength(1);
    expect(says(installScripts, { hasInstallScript: false }, named("@swc/core"))).toHaveLength(1);
  });
});
