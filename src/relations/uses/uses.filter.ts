import { ID } from "type-graphql";
import { where } from "../../graph/where.js";
import type { Anchor, ListPlace } from "../../api/anchor.js";
import type { FilterKey, Place } from "../../api/concept.js";
import { given, oneOf } from "../../api/ranges.js";
import { broaderSteps } from "../../api/relation-filter.js";
import { statementConditions } from "../../api/statement-conditions.js";
import { SharingScope } from "./scope.js";

/** How many steps lead at most from a part to a whole (a borough to a city, a city to its region). */
const partSteps = 4;

interface UsesFilter {
  readonly scope?: SharingScope | null;
}

/** The keys of a municipality's filter that ask for what it uses, and for what counts as use. */
export const usesKeys: readonly FilterKey[] = [
  {
    name: "usesAll",
    type: () => [ID],
    description: "Uses every one of these building blocks; an empty list is no condition.",
    condition: (ids: readonly string[], place, filter) => usesAll([...new Set(ids)], place, filter),
    anchor: (ids: readonly string[], place, filter) => fromAll([...new Set(ids)], place, filter),
  },
  {
    name: "usesAny",
    type: () => [ID],
    description: "Uses at least one of these building blocks; an empty list matches nothing.",
    condition: (ids: readonly string[], place, filter) =>
      `EXISTS { ${usePath(ids, place, filter, place.binding.fresh("n"), true)} }`,
    anchor: (ids: readonly string[], place, filter) => ({
      match: `${users(ids, place, filter, place.binding.fresh("n"))}\nWITH DISTINCT ${place.variable}`,
      condition: "",
    }),
  },
  {
    name: "usesNone",
    type: () => [ID],
    description: "Uses none of these building blocks, as far as is recorded; an empty list is no condition.",
    condition: (ids: readonly string[], place, filter) =>
      ids.length === 0 ? "" : `NOT EXISTS { ${usePath(ids, place, filter, place.binding.fresh("n"), true)} }`,
    asksForGaps: (ids: readonly string[]) =>
      ids.length === 0
        ? null
        : {
            EN: `\`usesNone\`: recorded would be a statement USES of ${ids.join(", ")}.`,
            DE: `\`usesNone\`: verzeichnet wäre eine Aussage USES zu ${ids.join(", ")}.`,
          },
  },
  {
    name: "scope",
    type: () => SharingScope,
    description: "What counts as use for usesAll, usesAny and usesNone; every recorded use when left out.",
    condition: () => "",
  },
];

function usesAll(ids: readonly string[], place: Place, filter: UsesFilter): string {
  if (ids.length === 0) return "";
  const { binding } = place;
  const x = binding.fresh("n");
  const one = oneOf(`${x}.id`, ids, binding);
  const used = `EXISTS { ${usePath(ids, place, filter, x, false)} }`;
  return `COUNT { (${x}:BuildingBlock) WHERE ${one} AND ${used} } = ${binding.bind(ids.length)}`;
}

function fromAll(ids: readonly string[], place: ListPlace, filter: UsesFilter): Anchor | null {
  if (ids.length === 0) return null;
  const { binding, variable } = place;
  const x = binding.fresh("n");
  const blocks = binding.fresh("c");
  return {
    match: `${users(ids, place, filter, x)}\nWITH ${variable}, count(DISTINCT ${x}.id) AS ${blocks}`,
    condition: `${blocks} = ${binding.bind(ids.length)}`,
  };
}

/** The way back, from the blocks to all that use them. */
function users(ids: readonly string[], place: ListPlace, { scope }: UsesFilter, x: string): string {
  const { binding, variable, label } = place;
  const r = binding.fresh("r");
  const listed = `(${variable}:${label})`;
  const user = scope?.includeParts
    ? `(${binding.fresh("n")}:Municipality)-[:RELATED_TO*0..${partSteps} {role: 'part_of'}]->${listed}`
    : listed;
  const narrower = scope?.includeNarrower ? `<-[:BROADER*0..${broaderSteps}]-(:BuildingBlock)` : "";
  const counts = given(scope?.uses) ? statementConditions(scope.uses, r, binding) : "";
  return `MATCH (${x}:BuildingBlock)${narrower}<-[${r}:USES]-${user}${where([oneOf(`${x}.id`, ids, binding), counts])}`;
}

/** The way from a municipality, or a part of it, over a use that counts to a block, or a broader one. */
function usePath(
  ids: readonly string[],
  place: Place,
  { scope }: UsesFilter,
  x: string,
  isNew: boolean,
): string {
  const { binding, variable } = place;
  const r = binding.fresh("r");
  const user = scope?.includeParts
    ? `(${variable})<-[:RELATED_TO*0..${partSteps} {role: 'part_of'}]-(${binding.fresh("n")}:Municipality)`
    : `(${variable})`;
  const block = isNew ? `(${x}:BuildingBlock)` : `(${x})`;
  const used = scope?.includeNarrower
    ? `-[${r}:USES]->(${binding.fresh("n")}:BuildingBlock)-[:BROADER*0..${broaderSteps}]->${block}`
    : `-[${r}:USES]->${block}`;
  const counts = given(scope?.uses) ? statementConditions(scope.uses, r, binding) : "";
  return `${user}${used}${where([isNew ? oneOf(`${x}.id`, ids, binding) : "", counts])}`;
}
