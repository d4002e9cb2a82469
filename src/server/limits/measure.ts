import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { type Arguments, costOf } from "../../api/cost.js";

/** An operation as it was sent, its variables already in the form that resolvers get. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a field costs, with everything below it. */
export interface MeasuredField {
  /** The names from the top to it, as in the answer. */
  readonly path: readonly string[];
  /** Points of this field alone. */
  readonly own: number;
  /** Points of this field and all below it. */
  readonly whole: number;
  /** How many were asked for by `first` or `last`; null where the field takes neither. */
  readonly page: { readonly argument: "first" | "last"; readonly size: number } | null;
}

/** How large an operation is, before anything of it is asked. */
export interface Measure {
  /** Points: the objects that the answer can have, and the work that does not show in them. At least 1. */
  readonly cost: number;
  /** Those of the points that stand for work. */
  readonly work: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Every field with a cost, in no particular order. */
  readonly fields: readonly MeasuredField[];
}

/**
 * Measures an operation with the variables that it was really sent with.
 *
 * The cost is GitHub's node formula, counted in objects: each object of the answer is one point, and a list has as many as
 * its page size, times those of the lists around it. A page size below 1 counts as 1, so that no list can lower the cost of
 * another; a fragment counts at every place where it is used. What `@skip` and `@include` leave out counts nothing. Fields
 * may add points for work (`Costs` in `api/cost.ts`).
 *
 * Source of the formula: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function measure(schema: GraphQLSchema, operation: Operation): Measure {
  const root = schema.getRootType(operation.definition.operation);
  const walk = new Walk(schema, operation);
  if (root) walk.selections(root, operation.definition.selectionSet, { times: 1, args: {}, path: [] });
  walk.directives += operation.definition.directives?.length ?? 0;
  const cost = walk.fields.reduce((sum, { own }) => sum + own, 0);
  return { ...walk.counts(), cost: Math.max(1, Math.ceil(cost)), fields: walk.fields };
}

/** Where in an answer a selection stands. */
interface Place {
  /** How many objects it is asked of. */
  readonly times: number;
  readonly args: Arguments;
  readonly path: readonly string[];
}

class Walk {
  readonly fields: MeasuredField[] = [];
  directives = 0;
  private depth = 0;
  private aliases = 0;
  private rootFields = 0;
  private work = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: Operation,
  ) {}

  counts(): Omit<Measure, "cost" | "fields"> {
    const { work, depth, aliases, directives, rootFields } = this;
    return { work, depth, aliases, directives, rootFields };
  }

  /** @returns the points of all selected fields together. */
  selections(type: GraphQLCompositeType, { selections }: SelectionSetNode, place: Place): number {
    let points = 0;
    for (const node of selections) {
      this.directives += node.directives?.length ?? 0;
      if (this.leftOut(node)) continue;
      if (node.kind === Kind.FIELD) points += this.field(type, node, place);
      else {
        const fragment =
          node.kind === Kind.INLINE_FRAGMENT ? node : this.operation.fragments.get(node.name.value);
        if (fragment)
          points += this.selections(
            this.typeOf(fragment.typeCondition) ?? type,
            fragment.selectionSet,
            place,
          );
      }
    }
    return points;
  }

  private field(type: GraphQLCompositeType, node: FieldNode, { times, args, path }: Place): number {
    if (node.alias) this.aliases++;
    if (path.length === 0) this.rootFields++;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    // The schema's own fields; graphql-js bounds how deep they go.
    if (field === undefined) return 0;
    const here = [...path, node.alias?.value ?? node.name.value];
    this.depth = Math.max(this.depth, here.length);
    const around = { ...args, ...this.argumentsOf(field, node) };
    const { size = 1, work = 0 } = costOf(field);
    const named = getNamedType(field.type);
    const objects = isCompositeType(named) ? times * atLeastOne(valueOf(size, around)) : 0;
    const worked = times * Math.max(0, valueOf(work, around));
    this.work += worked;
    const own = objects + worked;
    const below =
      isCompositeType(named) && node.selectionSet
        ? this.selections(named, node.selectionSet, { times: objects, args: around, path: here })
        : 0;
    if (own > 0)
      this.fields.push({ path: here, own, whole: own + below, page: pageOf(node.arguments, around) });
    return own + below;
  }

  /** All declared arguments, so that those left out hide those of the fields around. */
  private argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    const given = getArgumentValues(field, node, this.operation.variables);
    return Object.fromEntries(field.args.map(({ name }) => [name, given[name] ?? null]));
  }

  private leftOut(node: SelectionSetNode["selections"][number]): boolean {
    const { variables } = this.operation;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false
    );
  }

  private typeOf(condition: NamedTypeNode | undefined): GraphQLCompositeType | undefined {
    const type = condition && typeFromAST(this.schema, condition);
    return isCompositeType(type) ? type : undefined;
  }
}

function valueOf(amount: number | ((args: Arguments) => number), args: Arguments): number {
  return typeof amount === "number" ? amount : amount(args);
}

const atLeastOne = (size: number): number => (size >= 1 ? size : 1);

function pageOf(
  given: readonly ArgumentNode[] | undefined,
  { first, last }: Arguments,
): MeasuredField["page"] {
  if (!given?.some(({ name }) => name.value === "first" || name.value === "last")) return null;
  return typeof last === "number"
    ? { argument: "last", size: last }
    : { argument: "first", size: Number(first) };
}
