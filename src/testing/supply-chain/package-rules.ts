import {
  acceptedLicences,
  licencesOfTools,
  minimumVersions,
  refusedVersions,
  withInstallScript,
  withoutIntegrity,
} from "./accepted.js";
import type { LockedPackage } from "./lockfile.js";

/** Each rule takes packages and gives a sentence for everything that breaks it. */
export type PackageRule = (packages: readonly LockedPackage[]) => readonly string[];

/** Every package has a SHA-512 hash, apart from the exceptions, and every exception is needed. */
export const integrity: PackageRule = (packages) => {
  const without = packages.filter((one) => !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? ""));
  return [
    ...without
      .filter(({ name }) => !withoutIntegrity.includes(name))
      .map(({ path }) => `package-lock.json has no SHA-512 hash of ${path}; install it anew.`),
    ...unneeded(withoutIntegrity, without, "has its hash now"),
  ];
};

/** No copy of a package is older than what is known to be safe, and none is one of those known to be broken. */
export const versions: PackageRule = (packages) =>
  packages.flatMap(({ name, version, path }) => [
    ...minimumVersions
      .filter((minimum) => minimum.name === name && isBefore(version, minimum.from))
      .map(({ from, reason }) => `${path} is ${version}; take ${from} or newer: ${reason}.`),
    ...refusedVersions
      .filter((refused) => refused.name === name && refused.version === version)
      .map(({ reason }) => `${path} is ${version}; take another one: ${reason}.`),
  ]);

/** Every package is under a licence that is accepted, or is a tool whose licence is accepted for tools. */
export const licences: PackageRule = (packages) =>
  packages
    .filter(({ license }) => !isAccepted(license))
    .filter(({ name, license, dev }) => !(dev && licencesOfTools[license]?.test(name)))
    .map(({ path, license }) => `${path} is under "${license}", which acceptedLicences does not have.`);

/** No package wants to run something when it is installed, apart from those that are known. */
export const installScripts: PackageRule = (packages) => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
  return [
    ...running
      .filter(({ name }) => !withInstallScript.includes(name))
      .map(({ path }) => `${path} has an install script; see that it works without, then name it.`),
    ...unneeded(withInstallScript, running, "has no install script now"),
  ];
};

function unneeded(names: readonly string[], found: readonly LockedPackage[], why: string): readonly string[] {
  return names
    .filter((expected) => !found.some(({ name }) => name === expected))
    .map((name) => `${name} ${why}, or is gone; take it from the list of exceptions.`);
}

/** An SPDX expression without nested brackets: one of the alternatives, with all that it joins. */
function isAccepted(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, "").split(" OR ");
  return alternatives.some((one) => one.split(" AND ").every((licence) => acceptedLicences.has(licence)));
}

/** By the order of semantic versions: a candidate comes before its release. */
function isBefore(version: string, other: string): boolean {
  const [[core, candidate], [otherCore, otherCandidate]] = [partsOf(version), partsOf(other)];
  const byCore = core.localeCompare(otherCore, "en", { numeric: true });
  if (byCore !== 0) return byCore < 0;
  if (candidate === "" || otherCandidate === "") return candidate !== "" && otherCandidate === "";
  return candidate.localeCompare(otherCandidate, "en", { numeric: true }) < 0;
}

function partsOf(version: string): readonly [core: string, candidate: string] {
  const dash = version.indexOf("-");
  return dash < 0 ? [version, ""] : [version.slice(0, dash), version.slice(dash + 1)];
}
