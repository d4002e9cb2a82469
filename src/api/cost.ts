import { Extensions } from "type-graphql";
import type { GraphQLField } from "graphql";
import { defaultFirst } from "./page.js";

/** The arguments of a field and of those around it by name; of two with one name the nearer. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What one answer of a field costs, in points; a point is one object of the answer. */
export interface FieldCost {
  /** How many objects its list has: at most where something bounds it, elsewhere as a rule. 1 where it is no list. */
  readonly size?: number | ((args: Arguments) => number);
  /** Points for work that does not show in objects: counting, comparing, walking the graph. */
  readonly work?: number | ((args: Arguments) => number);
}

/** Says what a field costs. Every list needs it; a test names the one that has none. */
export const Costs = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** What was said of a field. */
export function costOf(field: GraphQLField<unknown, unknown>): FieldCost {
  return field.extensions["cost"] ?? {};
}

/** The size of a page that `first` or `last` bounds. */
export const pageSize = ({ first, last }: Arguments): number => Number(last ?? first ?? defaultFirst);

/** As many as an argument has values; so many as are named here when it is left out. */
export const asMany =
  (argument: string, leftOut: number) =>
  (args: Arguments): number => {
    const values = args[argument];
    return Array.isArray(values) ? values.length : leftOut;
  };

/** Points for counting a list, for each property by which it is counted. */
export const countWork = 1;
/** Points for reading all statements of the graph and walking along them. */
export const wholeGraphWork = 1000;
