import { badInput } from "../errors.js";
import { and } from "../graph/where.js";
import type { Caution, FilterKey, Kind, Place } from "./concept.js";
import type { Column } from "./column.js";
import {
  dateCondition,
  given,
  idCondition,
  oneOf,
  rangeCondition,
  textCondition,
  type DateRange,
  type FloatRange,
  type IDFilter,
  type IntRange,
  type TextFilter,
} from "./ranges.js";

/** How deep `not` and `or` may nest, and how many branches `or` may have. */
const maxDepth = 3;
const maxBranches = 10;

/** A kind's filter as it comes from a request. */
export type FilterInput = Readonly<Record<string, unknown>> & {
  readonly not?: FilterInput | null;
  readonly or?: readonly FilterInput[] | null;
};

/** Everything by which the lists of all kinds are filtered. */
export interface Filters {
  readonly keysOf: (kind: Kind) => readonly FilterKey[];
}

/** The conditions of a filter on the thing at `place`; empty when there are none. @throws BAD_USER_INPUT when it nests too deep. */
export function filterCondition(
  filters: Filters,
  kind: Kind,
  filter: FilterInput,
  place: Place,
  depth = 0,
): string {
  if (depth > maxDepth) throw badInput(`${place.path}: \`not\` and \`or\` nest at most ${maxDepth} deep.`);
  const inner = (branch: FilterInput, path: string): string =>
    filterCondition(filters, kind, branch, { ...place, path: `${place.path}.${path}` }, depth + 1);
  const { not, or } = filter;
  if (given(or) && or.length > maxBranches) {
    throw badInput(`${place.path}.or: at most ${maxBranches} branches; got ${or.length}.`);
  }
  return and([
    ...filters.keysOf(kind).map((key) => conditionOf(key, filter, place)),
    given(not) ? negated(inner(not, "not")) : "",
    given(or) ? anyOf(or.map((branch) => inner(branch, "or"))) : "",
  ]);
}

function conditionOf(key: FilterKey, filter: FilterInput, place: Place): string {
  const value = filter[key.name];
  return given(value)
    ? key.condition(value as never, { ...place, path: `${place.path}.${key.name}` }, filter)
    : "";
}

/** What is not known to fit does not fit, so it is among what `not` finds. */
function negated(condition: string): string {
  return condition === "" ? "false" : `NOT coalesce(${condition}, false)`;
}

function anyOf(branches: readonly string[]): string {
  if (branches.some((b) => b === "")) return "";
  return branches.length === 0 ? "false" : `(${branches.map((b) => `(${b})`).join(" OR ")})`;
}

/** What a filter asks for that is not recorded; one entry for each such key. */
export function cautionsOf(filters: Filters, kind: Kind, filter: FilterInput): readonly Caution[] {
  const { not, or } = filter;
  return [
    ...filters.keysOf(kind).flatMap((key) => {
      const value = filter[key.name];
      return (given(value) && key.asksForGaps?.(value as never)) || [];
    }),
    ...(given(not)
      ? [
          {
            EN: "`not`: whatever is not known to fit it.",
            DE: "`not`: alles, wovon nicht bekannt ist, dass es zutrifft.",
          },
        ]
      : []),
    ...(or ?? []).flatMap((branch) => cautionsOf(filters, kind, branch)),
  ];
}

/** The key of a column, by the type of its values; null when lists are not filtered by it. */
export function columnKey(column: Column, types: ColumnTypes): FilterKey | null {
  const { property, kind, description } = column;
  if (column.isHidden) return null;
  const key = (type: () => unknown, what: string, condition: FilterKey["condition"]): FilterKey => ({
    name: property,
    type,
    description: `${what} ${description}`,
    condition,
  });
  switch (kind) {
    case "controlled":
      return key(
        () => [column.vocabulary],
        "One of these values.",
        (values: readonly string[], p) => oneOf(`${p.variable}.${property}`, values, p.binding),
      );
    case "boolean":
      return key(
        () => Boolean,
        "Exactly this; what is not stated fits neither.",
        (value: boolean, p) => `${p.variable}.${property} = ${p.binding.bind(value)}`,
      );
    case "integer":
      return key(
        () => types.intRange,
        "Within these bounds.",
        (range: IntRange, p) => rangeCondition(`${p.variable}.${property}`, range, p),
      );
    case "number":
      return key(
        () => types.floatRange,
        "Within these bounds.",
        (range: FloatRange, p) => rangeCondition(`${p.variable}.${property}`, range, p),
      );
    case "date":
      return key(
        () => types.dateRange,
        "Within this period.",
        (range: DateRange, p) => dateCondition(`${p.variable}.${property}`, range, p),
      );
    case "text":
      if (!column.isKey) return null;
      return key(
        () => [String],
        "One of these values.",
        (values: readonly string[], p) => oneOf(`${p.variable}.${property}`, values, p.binding),
      );
  }
}

/** The input types of ranges; passed in so that this file stays free of the schema. */
export interface ColumnTypes {
  readonly intRange: unknown;
  readonly floatRange: unknown;
  readonly dateRange: unknown;
}

/** The condition of `id`. */
export function idKeyCondition(filter: IDFilter, place: Place): string {
  return idCondition(filter, place);
}

/** The condition of `name`: any name on record. */
export function nameKeyCondition(filter: TextFilter, place: Place): string {
  return textCondition(`${place.variable}.nameKeys`, filter, place);
}

/** The condition of `note`: the remark, folded in both ways. */
export function noteKeyCondition(filter: TextFilter, place: Place): string {
  const folded = (vowels: readonly string[]): string =>
    [...vowels, "ss"].reduce(
      (text, plain, i) => `replace(${text}, '${"äöüß"[i]}', '${plain}')`,
      `toLower(${place.variable}.note)`,
    );
  const both = [folded(["a", "o", "u"]), folded(["ae", "oe", "ue"])];
  return textCondition(`[${both.join(", ")}]`, filter, place);
}

/** The condition of `without`: no statement of any of these relations. */
export function withoutCondition(types: readonly string[], { variable, binding }: Place): string {
  const r = binding.fresh("r");
  return `NOT EXISTS { (${variable})-[${r}]-() WHERE type(${r}) IN ${binding.bind(types)} }`;
}

/** The condition of `missing`: none of these properties is stated. */
export function missingCondition(properties: readonly string[], { variable }: Place): string {
  return and([...new Set(properties)].sort().map((property) => `${variable}.${property} IS NULL`));
}
