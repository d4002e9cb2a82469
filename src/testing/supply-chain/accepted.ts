/** A version below which a package is not taken, and why. It holds for every copy in the lockfile. */
export interface MinimumVersion {
  readonly name: string;
  readonly from: string;
  readonly reason: string;
}

/** What stands in for `npm audit`, which needs a registry that knows advisories. */
export const minimumVersions: readonly MinimumVersion[] = [
  {
    name: "graphql",
    from: "16.15.0",
    reason: "before it, a valid 20 kB document that repeats a field blocks the process for 8 to 12 s",
  },
  {
    name: "@apollo/server",
    from: "5.5.1",
    reason: "5.5.0 repaired a denial of service (CVE-2026-23897) and cross-site search by GET",
  },
  {
    name: "@escape.tech/graphql-armor-max-depth",
    from: "2.4.2",
    reason: "before it, the limit of depth can be walked around (GHSA-hmfr-rx46-4jx2)",
  },
  { name: "type-graphql", from: "2.0.0-rc.4", reason: "1.x does not know graphql 16" },
];

/** Versions that are not taken although newer ones and older ones are. */
export const refusedVersions: readonly { name: string; version: string; reason: string }[] = [
  { name: "@swc/core", version: "1.16.22", reason: "its platform packages are missing, so npm ci fails" },
];

/** Scalars of graphql-scalars whose patterns backtrack: 30 characters keep the first one busy for 10 s. */
export const refusedScalars: readonly string[] = ["PhoneNumber", "HSL"];

/** Licences that allow use, change and distribution in a program under Apache-2.0, when their texts go with it. */
export const acceptedLicences: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["CC0-1.0", "Python-2.0", "PSF-2.0"],
]);

/** Licences of tools: accepted for these packages, as long as nothing that is distributed needs them. */
export const licencesOfTools: Readonly<Record<string, RegExp>> = {
  "MPL-2.0": /^lightningcss(-|$)/,
  "CC-BY-4.0": /^caniuse-lite$/,
  WTFPL: /^@cspell\/dict-django$/,
  "CC BY-SA 4.0": /^@cspell\/dict-en-common-misspellings$/,
};

/** Packages that want to run something when they are installed. All work without, so `--ignore-scripts` is safe. */
export const withInstallScript: readonly string[] = ["@apollo/protobufjs", "@parcel/watcher", "@swc/core"];

/**
 * Packages without a hash in the lockfile: the embedded engine for other platforms than Linux x64. The registry that the
 * lockfile was made with does not serve them, so npm never saw what it would have hashed. To end it, with a registry that
 * has them all: `npm uninstall @grafeo-db/js && npm install --save-exact @grafeo-db/js@0.6.0`, and empty this list.
 */
export const withoutIntegrity: readonly string[] = [
  "@grafeo-db/js-darwin-arm64",
  "@grafeo-db/js-darwin-x64",
  "@grafeo-db/js-linux-arm64-gnu",
  "@grafeo-db/js-linux-arm64-musl",
  "@grafeo-db/js-win32-x64-msvc",
];
