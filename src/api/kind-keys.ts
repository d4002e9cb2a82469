import { ID } from "type-graphql";
import {
  type FacetKey,
  type FilterKey,
  type Kind,
  type OrderKey,
  type Place,
  along,
  canBeParallel,
  type End,
} from "./concept.js";
import type { Column } from "./column.js";
import {
  columnKey,
  idKeyCondition,
  missingCondition,
  nameKeyCondition,
  noteKeyCondition,
  withoutCondition,
} from "./filter.js";
import type { Filters } from "./filter.js";
import { constant, singular, spoken } from "./names.js";
import { DateRange, FloatRange, IDFilter, IntRange, TextFilter } from "./ranges.js";
import { relationAnchor } from "./relation-anchor.js";
import { relationCaution, relationCondition, type RelationFilterInput } from "./relation-filter.js";
import { RelationType } from "./vocabulary.js";

const ranges = { intRange: IntRange, floatRange: FloatRange, dateRange: DateRange };

/** The types that a kind's filter refers to; made before their keys, since filters refer to each other in circles. */
export interface FilterTypes {
  readonly relationFilterOf: (end: End) => unknown;
  readonly propertyOf: (kind: Kind) => unknown;
}

/** Every key of a kind's filter: its columns, its relations, what is missing, and what the kind adds by itself. */
export function filterKeysOf(
  kind: Kind,
  ends: readonly End[],
  types: FilterTypes,
  filters: Filters,
): readonly FilterKey[] {
  return [
    {
      name: "id",
      type: () => IDFilter,
      description: "Exactly this id, or one of several.",
      condition: idKeyCondition,
    },
    {
      name: "name",
      type: () => TextFilter,
      description: "Matches any name on record, whatever the case and with umlauts folded.",
      condition: nameKeyCondition,
    },
    ...(kind.columns.some(({ property }) => property === "note") ? [note] : []),
    ...kind.columns.flatMap((column) => columnKey(column, ranges) ?? []),
    ...ends.map((end) =>
      end.relation.filteredByIds && end.one ? byIds(end, filters) : relationKey(end, types, filters),
    ),
    ...(kind.type === null ? [] : [without]),
    ...(missable(kind).length === 0 ? [] : [missing(kind, types)]),
    ...ends.flatMap((end) => (end.direction === "in" ? [] : (end.relation.filterKeys ?? []))),
    ...kind.filterKeys,
  ];
}

const note: FilterKey = {
  name: "note",
  type: () => TextFilter,
  description:
    "Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits.",
  condition: noteKeyCondition,
};

function relationKey(end: End, types: FilterTypes, filters: Filters): FilterKey {
  return {
    name: end.field,
    type: () => types.relationFilterOf(end),
    description: `Has statements ${end.relation.type}, by default at least one. ${end.description}`,
    condition: (filter: RelationFilterInput, place) => relationCondition(filters, end, filter, place),
    anchor: (filter: RelationFilterInput, place) => relationAnchor(filters, end, filter, place),
    isBroad: end.one,
    asksForGaps: (filter: RelationFilterInput) => relationCaution(end, filter),
  };
}

function byIds(end: End, filters: Filters): FilterKey {
  return {
    name: end.field,
    type: () => [ID],
    description: `One of these ids. ${end.description}`,
    condition: (to: readonly string[], place) => relationCondition(filters, end, { to }, place),
    anchor: (to: readonly string[], place) => relationAnchor(filters, end, { to }, place),
    isBroad: end.one,
  };
}

const without: FilterKey = {
  name: "without",
  type: () => [RelationType],
  description: "Has no statement of any of these relations: where is knowledge missing?",
  condition: withoutCondition,
  asksForGaps: (types: readonly string[]) => ({
    EN: `\`without\`: recorded would be a statement ${types.join(", ")}.`,
    DE: `\`without\`: verzeichnet wäre eine Aussage ${types.join(", ")}.`,
  }),
};

function missing(kind: Kind, types: FilterTypes): FilterKey {
  return {
    name: "missing",
    type: () => [types.propertyOf(kind)],
    description: "These properties are not stated: where are master data missing?",
    condition: missingCondition,
    asksForGaps: (properties: readonly string[]) => ({
      EN: `\`missing\`: recorded would be a value of ${properties.join(", ")}.`,
      DE: `\`missing\`: verzeichnet wäre ein Wert von ${properties.join(", ")}.`,
    }),
  };
}

/** The columns that may be without a value. */
export function missable(kind: Kind): readonly Column[] {
  return kind.columns.filter((c) => c.missingAs !== null);
}

/** Every order of a kind: its name, its numbers and dates, how much is known of it, and what its relations count. */
export function orderKeysOf(kind: Kind, ends: readonly End[]): readonly OrderKey[] {
  const plain = (name: string, description: string, property: string, nullable: boolean): OrderKey => ({
    name,
    description,
    nullable,
    computed: false,
    expression: ({ variable }) => `${variable}.${property}`,
  });
  return [
    plain("NAME", "By the folded name (ä as a, ß as ss, case ignored), then by id.", "nameKey", false),
    ...kind.columns
      .filter((c) => !c.isHidden && ["integer", "number", "date"].includes(c.kind))
      .map((c) =>
        plain(
          constant(c.property),
          `By this value, things without it last. ${c.description}`,
          c.property,
          c.nullable,
        ),
      ),
    ...(kind.type === null ? [] : [degree]),
    ...ends.filter((end) => !end.one).map(countOrder),
    ...kind.orderKeys,
  ];
}

const degree: OrderKey = {
  name: "DEGREE",
  description: "By the number of statements that touch the thing.",
  nullable: false,
  computed: true,
  expression: ({ variable }) => `COUNT { (${variable})--() }`,
};

function countOrder(end: End): OrderKey {
  return {
    name: `${constant(singular(end.field))}_COUNT`,
    description: `By how many different things stand in \`${end.field}\`.`,
    nullable: false,
    computed: true,
    expression: ({ variable, binding }) => {
      const [r, o] = [binding.fresh("r"), binding.fresh("n")];
      const twin = binding.fresh("r");
      const once = canBeParallel(end.relation)
        ? ` WHERE NOT EXISTS { ${along(end, variable, twin, o)} WHERE ${twin}.id < ${r}.id }`
        : "";
      return `COUNT { ${along(end, variable, r, o)}${once} }`;
    },
  };
}

/** Every facet of a kind: its controlled values and what it is related to. */
export function facetKeysOf(kind: Kind, ends: readonly End[]): readonly FacetKey[] {
  return [...kind.columns.flatMap((c) => columnFacet(c) ?? []), ...ends.map(endFacet), ...kind.facetKeys];
}

/** The facet of a controlled or yes-or-no column; null for others. */
export function columnFacet(column: Column): FacetKey | null {
  if (column.kind !== "controlled" && column.kind !== "boolean" && !column.isFacet) return null;
  return {
    name: constant(column.property),
    description:
      column.property === "confidence"
        ? "Over how sure the things' master data are; in a relation's list, over how sure the statements are."
        : `Over its values. ${column.description}`,
    isThing: false,
    ...(column.vocabulary ? { vocabulary: column.vocabulary } : {}),
    match: ({ variable }: Place) => ({ pattern: "", value: `${variable}.${column.property}` }),
  };
}

/** The facet over what stands at a relation's other end. */
export function endFacet(end: End): FacetKey {
  return {
    name: constant(singular(end.field)),
    description: `Over the ${spoken(end.field)} (statements ${end.relation.type}); a value is an id.`,
    isThing: true,
    match: ({ variable, binding }: Place) => {
      const o = binding.fresh("f");
      return { pattern: along(end, variable, binding.fresh("r"), o), value: `${o}.id` };
    },
  };
}
