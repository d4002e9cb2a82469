import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import type { Context } from "../../api/context.js";
import { wantsInfo } from "../../api/direct-resolvers.js";
import { idArgumentOf, isAskedByIds, needsOnlyId } from "../../api/selection.js";

/** A field of an answer, with all that can be known of it before anything is asked. */
export interface FieldPlan {
  /** Its name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly type: GraphQLOutputType;
  /** Whether it is a single value of a scalar or an enum. */
  readonly isLeaf: boolean;
  /** Whether its method wants to know where it stands. */
  readonly wantsInfo: boolean;
  /** The argument with the id of the thing that it looks up. */
  readonly idArgument: string | undefined;
  /** Whether it can be answered as soon as the id of its thing is known. */
  readonly needsOnlyId: boolean;
  /** Whether it can be asked for before the ids of its things are known. */
  readonly isAskedByIds: boolean;
  /** Without one it is a property of its source. */
  readonly resolve: GraphQLFieldResolver<unknown, Context> | undefined;
  /** The arguments as a method wants them. */
  readonly args: (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A field of the things that another one gives. */
export interface AheadPlan {
  /** From that one to the things. */
  readonly way: readonly FieldPlan[];
  readonly field: FieldPlan;
}

/** Names that mean something else to an object of JavaScript than to GraphQL. */
const noKey = "__proto__";

/**
 * The fields of one operation: for each selection and each object type that it is asked of, in the order of the answer.
 * They are found when they are first needed, and kept as long as the document is.
 */
export class OperationPlan {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  private top: readonly FieldPlan[] | undefined;
  private readonly knownAhead = new Map<FieldPlan, readonly AheadPlan[]>();
  private readonly known = new Map<GraphQLObjectType, Map<readonly FieldNode[], readonly FieldPlan[]>>();

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = Object.fromEntries(fragments.map((one) => [one.name.value, one]));
  }

  /** The fields at the top. */
  root(type: GraphQLObjectType): readonly FieldPlan[] {
    return (this.top ??= this.collected(type, [this.operation.selectionSet]));
  }

  /** The fields that are selected of an object of this type below these nodes. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly FieldPlan[] {
    let ofType = this.known.get(type);
    if (ofType === undefined)
      this.known.set(type, (ofType = new Map<readonly FieldNode[], readonly FieldPlan[]>()));
    let fields = ofType.get(nodes);
    if (fields === undefined) {
      fields = this.collected(
        type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      );
      ofType.set(nodes, fields);
    }
    return fields;
  }

  /**
   * What is selected of the things that a field gives, and can be asked for before their ids are known; nothing where it is
   * not all to be planned, which shows when it is reached.
   */
  ahead(plan: FieldPlan): readonly AheadPlan[] {
    let ahead = this.knownAhead.get(plan);
    if (ahead !== undefined) return ahead;
    try {
      ahead = this.aheadOf(plan);
    } catch (error) {
      if (!(error instanceof Unplanned)) throw error;
      ahead = [];
    }
    this.knownAhead.set(plan, ahead);
    return ahead;
  }

  private aheadOf(plan: FieldPlan): readonly AheadPlan[] {
    const type = getNamedType(plan.type);
    if (isLeafType(type)) return [];
    if (!isObjectType(type) || type.getFields()["edges"] === undefined) return this.askedByIds(plan, []);
    const below = this.fieldsOf(type, plan.nodes);
    const edges = below.filter(({ name }) => name === "edges");
    return [
      ...below.filter(({ name }) => name === "nodes").flatMap((nodes) => this.askedByIds(nodes, [nodes])),
      ...edges.flatMap((edge) =>
        this.fieldsOf(getNamedType(edge.type) as GraphQLObjectType, edge.nodes)
          .filter(({ name }) => name === "node")
          .flatMap((node) => this.askedByIds(node, [edge, node])),
      ),
    ];
  }

  /** What is asked of all things of a field, whatever their types. */
  private askedByIds({ type, nodes }: FieldPlan, way: readonly FieldPlan[]): readonly AheadPlan[] {
    const named = getNamedType(type) as GraphQLCompositeType;
    const types = isAbstractType(named) ? this.schema.getPossibleTypes(named) : [named];
    const [first = [], ...others] = types.map((one) => this.fieldsOf(one, nodes));
    return first
      .filter(({ isAskedByIds }) => isAskedByIds)
      .filter((field) => others.every((fields) => fields.some((one) => isSame(one, field))))
      .map((field) => ({ way, field }));
  }

  private collected(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly FieldPlan[] {
    const nodes = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(type, set, nodes, seen);
    return [...nodes].map(([key, same]) => this.planOf(type, key, same));
  }

  /** As the specification's CollectFields does; directives that leave something out are not for us. */
  private collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    found: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    for (const node of selections) {
      if (node.directives?.length) throw new Unplanned();
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = found.get(key);
        if (same) same.push(node);
        else found.set(key, [node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue;
        seen.add(node.name.value);
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments[node.name.value];
      if (fragment && this.applies(fragment.typeCondition?.name.value, type))
        this.collect(type, fragment.selectionSet, found, seen);
    }
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }

  private planOf(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const [node] = nodes;
    const name = node?.name.value ?? "";
    const own = parentType.getFields()[name] ?? (name === "__typename" ? typeName(parentType) : undefined);
    const field = own as GraphQLField<unknown, unknown> | undefined;
    if (node === undefined || field === undefined || key === noKey) throw new Unplanned();
    const { type, resolve } = field;
    return {
      key,
      name,
      nodes,
      parentType,
      type,
      isLeaf: isLeafType(getNullableType(type)),
      wantsInfo: wantsInfo(field),
      idArgument: isObjectType(type) ? idArgumentOf(field) : undefined,
      needsOnlyId: needsOnlyId(field),
      isAskedByIds: isAskedByIds(field),
      resolve,
      args: argumentsOf(field, node),
    };
  }
}

/** What only graphql-js answers: the schema's own fields, and selections with directives. */
export class Unplanned extends Error {}

/** Whether the same is selected, of whichever type. */
const isSame = (one: FieldPlan, other: FieldPlan): boolean =>
  one.nodes.length === other.nodes.length && one.nodes.every((node, i) => node === other.nodes[i]);

function typeName({ name }: GraphQLObjectType): GraphQLField<unknown, Context> {
  return { ...TypeNameMetaFieldDef, resolve: () => name, extensions: { wantsInfo: false } };
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan["args"] {
  if (field.args.length === 0) return () => none;
  if (hasVariables(node)) return (variables) => getArgumentValues(field, node, variables);
  let values: ReturnType<FieldPlan["args"]> | undefined;
  return () => (values ??= getArgumentValues(field, node));
}

function hasVariables({ arguments: args = [] }: FieldNode): boolean {
  let found = false;
  const Variable = (): void => {
    found = true;
  };
  for (const argument of args) visit(argument, { Variable });
  return found;
}

const none = Object.freeze({});
