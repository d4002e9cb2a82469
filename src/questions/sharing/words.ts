import { badInput } from "../../errors.js";

/** What the questions of this folder say of the arguments that they share. */
export const measureText = "How alikeness is measured.";
export const minSharedText = "Only with at least this many building blocks in common: 1 or more.";
export const scopeText = "What counts as sharing; every recorded use when left out.";

/** @throws BAD_USER_INPUT when nothing needs to be shared. */
export function atLeastOne(minShared: number): void {
  if (minShared < 1)
    throw badInput(`\`minShared\` must be 1 or more; got ${minShared}.`, { argument: "minShared" });
}
