import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from "graphql";

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * The same operation, asking every object for its type: what the export tells things, statements and pairs apart by. The
 * operation's own root stays as it is.
 */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (set, _key, parent) => {
        const isRoot = parent !== undefined && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
        if (isRoot || set.selections.some(isTypename)) return undefined;
        return { ...set, selections: [typename, ...set.selections] };
      },
    },
  });
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === "__typename";
}
