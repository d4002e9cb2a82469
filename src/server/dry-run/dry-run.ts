import { type FragmentDefinitionNode, getVariableValues, type GraphQLSchema, Kind } from "graphql";
import type { Context } from "../../api/context.js";
import type { Asked } from "../limits/bound.js";
import { recorderOf, type WouldSend } from "./recorder.js";
import { walk } from "./walk.js";

/**
 * The statements that an operation would send, without asking anything of the database.
 *
 * Texts depend on the shape of a request and never on what is found, so it is enough that something is found: what each
 * query gives as its `sample`. A statement that is only sent for what was found is named, whether or not there is any.
 *
 * @returns null where the variables do not fit
 */
export async function dryRun(
  schema: GraphQLSchema,
  { document, operation, variables: given }: Asked,
  context: Context,
): Promise<readonly WouldSend[] | null> {
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 1,
  });
  if (variables === undefined) return null;
  const named = new Set<string>();
  const recorder = recorderOf(context.graph.engine, named);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  await walk({
    ...{ schema, operation, fragments, variables, named },
    context: { ...context, graph: recorder.graph },
  });
  return recorder.statements();
}
