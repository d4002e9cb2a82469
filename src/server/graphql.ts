import type { Server as HttpServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../api/context.js";
import { makeFormatError } from "../api/format-error.js";
import type { Log } from "../api/log.js";
import { answerPlugin } from "./answer.js";

/** Longest document: GraphiQL's own question for the schema has about 250 tokens. */
const maxTokens = 2000;

/**
 * GraphQL itself, with the settings of a public API that anybody may read: the schema is open, no fault shows a stack,
 * a page of another origin cannot ask without a preflight, and a stop waits for the questions in flight.
 */
export function createApollo(parts: {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly httpServer: HttpServer;
  readonly graceMs: number;
}): ApolloServer<Context> {
  const { schema, log, httpServer, graceMs } = parts;
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 2000,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    formatError: makeFormatError(log),
    logger: quiet(log),
    plugins: [
      answerPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
    ],
  });
}

/** Apollo's own remarks, in our log. */
function quiet(log: Log) {
  const nothing = (): void => undefined;
  const remark = (level: "warn" | "error") => (message?: unknown) =>
    log[level]({ by: "apollo" }, String(message));
  return { debug: nothing, info: nothing, warn: remark("warn"), error: remark("error") };
}
