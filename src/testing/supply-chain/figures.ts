import { type LockedPackage, installedVersion, lockedPackages, lockfilePath } from "./lockfile.js";
import { namesScalar, projectFiles, runsScripts, secretViolations } from "./file-rules.js";
import { lint } from "./lockfile-lint.js";
import { installScripts, integrity, licences, versions } from "./package-rules.js";
import { componentsInSbom } from "./sbom.js";

/** What there is to say of the supply chain in three numbers. */
export interface SupplyChainFigures {
  /** Packages that the program needs when it runs, each version once. */
  readonly components: number;
  readonly packagesWithInstallScripts: number;
  readonly violations: number;
}

/** The figures of the working tree; takes about two seconds. Needs git and npm, and no network. */
export function supplyChainFigures(): SupplyChainFigures {
  const packages = lockedPackages();
  return {
    components: componentsOf(packages).length,
    packagesWithInstallScripts: packages.filter(({ hasInstallScript }) => hasInstallScript).length,
    violations: supplyChainViolations().length,
  };
}

/** Everything that breaks a rule of the supply chain, each as a sentence that says where and what to do. */
export function supplyChainViolations(): readonly string[] {
  const packages = lockedPackages();
  const installed = packages.flatMap((one) => {
    const version = installedVersion(one);
    return version === undefined ? [] : [{ ...one, version }];
  });
  const named = componentsInSbom();
  const files = projectFiles();
  return [
    ...lint(lockfilePath),
    ...[integrity, versions, licences, installScripts].flatMap((rule) => rule(packages)),
    ...versions(installed),
    ...componentsOf(packages)
      .filter((component) => !named.has(component))
      .map((component) => `npm sbom leaves out ${component}.`),
    ...files.flatMap(({ path, text }) => [...runsScripts(path, text), ...namesScalar(path, text)]),
    ...secretViolations(files),
  ];
}

/** `name@version` of each package that the program needs when it runs. */
export function componentsOf(packages: readonly LockedPackage[]): readonly string[] {
  const components = packages.filter(({ dev }) => !dev).map(({ name, version }) => `${name}@${version}`);
  return [...new Set(components)];
}
