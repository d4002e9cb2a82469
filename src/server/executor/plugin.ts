import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { Context } from "../../api/context.js";
import type { makeFormatError } from "../../api/format-error.js";
import { AppError } from "../../errors.js";
import type { RequestContext } from "../request.js";
import { Execution } from "./execution.js";
import { OperationPlan } from "./plan.js";

/**
 * Answers an operation by a plan that is kept with its document: fields are collected once and not for each answer, and a
 * promise is made only of what is awaited.
 *
 * The answers are those of graphql-js, which answers by itself whatever a plan does not foresee: the schema's own fields,
 * directives, variables that do not fit, and operations that end with an error that none of our methods meant.
 */
export function executorPlugin(
  schema: GraphQLSchema,
  formatError: ReturnType<typeof makeFormatError>,
): ApolloServerPlugin<RequestContext> {
  const execute = executor(schema);
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue }) {
          const answer = await execute(document, operation, request.variables ?? {}, contextValue);
          if (answer === null) return null;
          const { data, errors } = answer;
          const shown = errors?.map((error) => formatError(error.toJSON(), error));
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data, ...(shown && { errors: shown }) } },
          };
        },
      }),
  };
}

/** Executes by plan; null where graphql-js has to. */
export type Execute = (
  document: DocumentNode,
  /** Undefined where a document has several and none was named. */
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<ExecutionResult | null>;

export function executor(schema: GraphQLSchema): Execute {
  const plans = new WeakMap<OperationDefinitionNode, OperationPlan>();
  const root = schema.getQueryType();
  return async (document, operation, variables, context) => {
    if (root === null || root === undefined || operation?.operation !== OperationTypeNode.QUERY) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 1,
    });
    if (coerced === undefined) return null;
    let plan = plans.get(operation);
    if (plan === undefined) plans.set(operation, (plan = new OperationPlan(schema, document, operation)));
    const execution = new Execution(plan, context, coerced);
    const data = await execution.data(root);
    const { errors } = execution;
    if (!errors.every(isForeseen)) return null;
    return errors.length === 0 ? { data } : { data, errors };
  };
}

const isForeseen = ({ originalError }: GraphQLError): boolean => originalError instanceof AppError;
