import type { Server as HttpServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import { makeFormatError } from "../api/format-error.js";
import type { Log } from "../api/log.js";
import { answerPlugin } from "./answer.js";
import { documentsWithin } from "./documents.js";
import { dryRunPlugin } from "./dry-run/plugin.js";
import { executorPlugin } from "./executor/plugin.js";
import type { Guards } from "./guards.js";
import type { Ledger } from "./limits/ledger.js";
import type { Limits } from "./limits/limits.js";
import { chargePlugin } from "./limits/plugin.js";
import type { RequestContext } from "./request.js";

/** Enough for all of our own questions, and some more. */
const documentBytes = 30_000_000;

/**
 * GraphQL itself, with the settings of a public API that anybody may read: the schema is open, no fault shows a stack,
 * a page of another origin cannot ask without a preflight, and a stop waits for the questions in flight.
 */
export function createApollo(parts: {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly httpServer: HttpServer;
  readonly graceMs: number;
  readonly limits: Limits;
  readonly ledger: Ledger;
  readonly guards: Guards;
  /** Whether operations are executed by plan, or by graphql-js alone. */
  readonly planned: boolean;
}): ApolloServer<RequestContext> {
  const { schema, log, httpServer, graceMs, limits, ledger, guards, planned } = parts;
  const formatError = makeFormatError(log);
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: documentsWithin(documentBytes),
    allowBatchedHttpRequests: false,
    csrfPrevention: guards.csrf,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: limits.coercionErrors },
    ...(guards.masking && { formatError }),
    logger: quiet(log),
    plugins: [
      chargePlugin(limits, ledger),
      dryRunPlugin,
      ...(planned ? [executorPlugin(schema, formatError)] : []),
      answerPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
    ],
  });
}

/** Apollo's own remarks, in our log, up to the text of an error, which nobody has looked through. */
function quiet(log: Log) {
  const nothing = (): void => undefined;
  const remark = (level: "warn" | "error") => (message?: unknown) =>
    log[level]({ by: "apollo" }, /^[^:]*/.exec(String(message))?.[0] ?? "");
  return { debug: nothing, info: nothing, warn: remark("warn"), error: remark("error") };
}
