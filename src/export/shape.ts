import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

/** One field of an answer, as the operation and the schema say it: known before the first answer comes. */
export interface Shape {
  /** Its name in the answer: the alias, else the field. */
  readonly key: string;
  readonly field: string;
  /** The name of its type, without lists and null. */
  readonly type: string;
  readonly isList: boolean;
  /** What the schema says of the field. */
  readonly description: string;
  /** Its arguments, as the operation and the variables give them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Of an object: the fields selected, in order; fields of several kinds of things stand beside each other. */
  readonly fields: readonly Shape[];
}

/** The answer's shape: the fields of the operation's root. @throws TypeError for a document without an operation. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Shape {
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  const root = schema.getQueryType();
  if (operation === undefined || !root) throw new TypeError("The document holds no query.");
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const fields = collect({ schema, fragments, variables }, [[root, operation.selectionSet]]);
  return { key: "", field: "", type: root.name, isList: false, description: "", args: {}, fields };
}

/** The field with this name in the answer. */
export function fieldOf(shape: Shape, key: string): Shape | undefined {
  return shape.fields.find((field) => field.key === key);
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Selected = readonly [on: GraphQLNamedType, set: SelectionSetNode];

interface Found {
  readonly type: GraphQLOutputType;
  readonly description: string;
  readonly node: FieldNode;
  readonly inner: Selected[];
}

function collect(scope: Scope, selected: readonly Selected[]): readonly Shape[] {
  const found = new Map<string, Found>();
  for (const [on, set] of selected) gather(scope, on, set, found);
  return [...found].map(([key, { type, description, node, inner }]) => {
    const named = getNamedType(type);
    return {
      key,
      field: node.name.value,
      type: named.name,
      isList: isListType(getNullableType(type)),
      description,
      args: argumentsOf(node, scope),
      fields: isCompositeType(named) ? collect(scope, inner) : [],
    };
  });
}

function gather(scope: Scope, on: GraphQLNamedType, set: SelectionSetNode, found: Map<string, Found>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) add(on, selection, found);
    else {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const type = condition === undefined ? on : scope.schema.getType(condition);
      if (fragment && type) gather(scope, type, fragment.selectionSet, found);
    }
  }
}

function add(on: GraphQLNamedType, node: FieldNode, found: Map<string, Found>): void {
  const fields = isObjectType(on) || isInterfaceType(on) ? on.getFields() : {};
  const field = node.name.value === "__typename" ? typename : fields[node.name.value];
  if (field === undefined) return;
  const key = node.alias?.value ?? node.name.value;
  const known = found.get(key) ?? {
    type: field.type,
    description: field.description ?? "",
    node,
    inner: [],
  };
  found.set(key, known);
  if (node.selectionSet) known.inner.push([getNamedType(field.type), node.selectionSet]);
}

const typename = { type: GraphQLString, description: "What kind of thing it is." };

function argumentsOf(node: FieldNode, { variables }: Scope): Shape["args"] {
  const given = node.arguments ?? [];
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })]),
  );
}
