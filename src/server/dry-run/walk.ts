import {
  defaultFieldResolver,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import type { Context } from "../../api/context.js";
import { fieldsOf, type Document } from "./fields-of.js";

/** An operation to go through, and what its fields ask on the way. */
export interface Walked extends Document {
  readonly operation: OperationDefinitionNode;
  /** Its door gives samples. */
  readonly context: Context;
  /** Is told the ids that the operation names. */
  readonly named: Set<string>;
}

/** So many ids are taken notice of; a question compares ten at most. */
const mostNamed = 50;
/**
 * So many things of a list are gone into: as many as can differ within one, such as the facets asked for. Of the lists below
 * them only those below the first thing are gone into as far, so that the work grows by the lists and not by their product.
 */
const mostOfList = 10;

/**
 * Resolves every selected field and throws the values away.
 *
 * This is not how graphql-js executes: of a list only the first things are gone into, and where a type has several object
 * types each of those selected of is gone into, whichever was found. So all statements of the document are asked for, and the
 * work is that of the document.
 */
export function walk(walked: Walked): Promise<void> {
  const { schema, operation } = walked;
  const root = schema.getRootType(operation.operation);
  const top = { path: undefined, most: mostOfList };
  return root
    ? selections(walked, root, operation.selectionSet.selections, undefined, top)
    : Promise.resolve();
}

/** Where in the answer a selection stands, and how many things of each list below are gone into. */
interface Place {
  readonly path: GraphQLResolveInfo["path"] | undefined;
  readonly most: number;
}
type FieldPlace = Place & { readonly path: GraphQLResolveInfo["path"] };

/** @param source a value of the type; where the type is abstract, it stands for each of the object types */
async function selections(
  walked: Walked,
  type: GraphQLCompositeType,
  nodes: readonly SelectionNode[],
  source: unknown,
  { path: prev, most }: Place,
): Promise<void> {
  const seen = new Set<FieldNode>();
  const types = isAbstractType(type) ? walked.schema.getPossibleTypes(type) : [type];
  const fields = types.flatMap((one) => {
    const value: unknown = isAbstractType(type) ? { ...(source as object), __typename: one.name } : source;
    return [...fieldsOf(walked, one, nodes)].map(([key, all]) => {
      // What several types have in common is the same field with the same statement.
      const fresh = all.filter((node) => !seen.has(node));
      fresh.forEach((node) => seen.add(node));
      return field(walked, one, value, fresh, { path: { prev, key, typename: one.name }, most });
    });
  });
  await Promise.all(fields);
}

async function field(
  walked: Walked,
  parentType: GraphQLObjectType,
  source: unknown,
  nodes: readonly FieldNode[],
  { path, most }: FieldPlace,
): Promise<void> {
  const [node] = nodes;
  const definition = node && parentType.getFields()[node.name.value];
  if (definition === undefined) return;
  const found = await resolved(walked, parentType, definition, source, nodes, path);
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return;
  const below = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  // Those of a list may come one by one.
  const all = await Promise.all([found].flat().map((value) => Promise.resolve(value).catch(() => null)));
  const values = all.filter((value) => value !== null && value !== undefined);
  await Promise.all(
    values
      .slice(0, most)
      .map((value, i) => selections(walked, type, below, value, { path, most: i === 0 ? most : 1 })),
  );
}

/** What a field gives; nothing where it refuses its arguments, since nothing is asked for them then. */
async function resolved(
  { schema, operation, fragments, variables, context, named }: Walked,
  parentType: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  source: unknown,
  fieldNodes: readonly FieldNode[],
  path: FieldPlace["path"],
): Promise<unknown> {
  const { name: fieldName, type: returnType, resolve = defaultFieldResolver } = definition;
  const info = {
    ...{ fieldName, fieldNodes, returnType, parentType, path },
    ...{ schema, fragments, operation, variableValues: variables, rootValue: undefined },
  };
  try {
    const args = getArgumentValues(definition, fieldNodes[0] as FieldNode, variables);
    for (const argument of definition.args) {
      if (getNamedType(argument.type) !== GraphQLID) continue;
      for (const id of [args[argument.name]].flat())
        if (typeof id === "string" && named.size < mostNamed) named.add(id);
    }
    return await resolve(source, args, context, info);
  } catch {
    return null;
  }
}
