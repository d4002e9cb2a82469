import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
} from "graphql";

/** What a selection depends on beside its own text. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** In the form that resolvers get. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that are selected of an object type, by their names in the answer: fragments laid open, without what is left out. */
export function fieldsOf(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly SelectionNode[],
  fields = new Map<string, FieldNode[]>(),
): ReadonlyMap<string, readonly FieldNode[]> {
  for (const node of nodes) {
    if (isLeftOut(node, document.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? document.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && fits(document.schema, type, condition))
      fieldsOf(document, type, fragment.selectionSet.selections, fields);
  }
  return fields;
}

function fits(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isLeftOut(node: SelectionNode, variables: Document["variables"]): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false
  );
}
