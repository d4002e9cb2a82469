import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { makeContext } from "../api/context.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema, model } from "../schema.js";
import { dryRun } from "../server/dry-run/dry-run.js";
import type { WouldSend } from "../server/dry-run/recorder.js";
import { fakeGraph } from "./fake-graph.js";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What an operation on the whole schema would send. Its graph fails whoever asks it, unless another one is given. */
export async function dry(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
  graph: Graph = fakeGraph({}),
): Promise<readonly WouldSend[]> {
  const document = parse(text);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const context = makeContext({ graph, model, log: silent });
  const asked = { document, operation: operation as OperationDefinitionNode, variables };
  const statements = await dryRun(await buildApiSchema(), asked, context);
  if (statements === null) throw new TypeError("The variables do not fit.");
  return statements;
}
