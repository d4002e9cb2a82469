import { descriptorFile } from "../descriptor.js";
import { formatFault, type Fault } from "../fault.js";
import type { DataPackage } from "../package.js";
import { checkAgreement } from "./agreement.js";
import { checkCells } from "./cells.js";
import { checkCitations } from "./citations.js";
import { checkColumns } from "./columns.js";
import { checkDates } from "./dates.js";
import { checkIds, checkKeys } from "./keys.js";
import { placesOf } from "./place.js";
import { checkReferences } from "./references.js";

const checks = [
  checkColumns,
  checkCells,
  checkKeys,
  checkReferences,
  checkDates,
  checkAgreement,
  checkCitations,
] as const;

/**
 * Every fault of a package, by file and line: what could not be read, what does not fit the project's own `datapackage.json`
 * (the graph could not hold it), and what does not fit the package's own where that asks for more.
 */
export function checkPackage(pkg: DataPackage): readonly Fault[] {
  const same = JSON.stringify(pkg.descriptor.resources) === JSON.stringify(pkg.contract.resources);
  const faults = (same ? [pkg.contract] : [pkg.contract, pkg.descriptor]).flatMap((descriptor) => {
    const places = placesOf(pkg, descriptor);
    return [...places.flatMap((place) => checks.flatMap((check) => check(place))), ...checkIds(places)];
  });
  const once = new Map([...pkg.faults, ...faults].map((fault) => [formatFault(fault), fault]));
  return [...once.values()].sort(byPlace);
}

function byPlace(a: Fault, b: Fault): number {
  const first = Number(b.file === descriptorFile) - Number(a.file === descriptorFile);
  return first || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}
