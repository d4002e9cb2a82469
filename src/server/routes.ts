import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import { answerCache } from "./answer-cache.js";
import { endpoint, isForGraphql } from "./endpoint.js";
import type { Example } from "./examples.js";
import { allGuards } from "./guards.js";
import { safeHeaders } from "./headers.js";
import type { Health } from "./health.js";
import { notFound, whenFailed } from "./http-error.js";
import type { Door } from "./limits/door.js";
import { pages } from "./pages.js";
import type { Catalogue } from "./questions/catalogue.js";
import { questionRoutes } from "./questions/router.js";
import { identify, type RequestContext } from "./request.js";
import type { ServerOptions } from "./server.js";
import { inTurn, type Step } from "./steps.js";

interface Parts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly health: Health;
  readonly door: Door;
  readonly examples: readonly Example[];
  readonly catalogue: Catalogue;
  /** Tells those who watch of a request that is over. */
  readonly answered: Step;
}

/**
 * Every address that the server answers. The API itself is answered step by step; everything else, of which there is less,
 * by Express, whose way to a handler takes as long as the handler.
 */
export function routes(
  options: ServerOptions,
  parts: Parts,
): (req: IncomingMessage, res: ServerResponse) => void {
  const { graph, log, trustedProxies, answerCacheMb, timeoutMs, guards = allGuards } = options;
  const cached = answerCache(graph, answerCacheMb, timeoutMs);
  const first = [identify(trustedProxies), ...(guards.headers ? [safeHeaders()] : [])];
  const failed = whenFailed(log);
  const graphql = inTurn([...first, parts.answered, ...endpoint(options, { ...parts, cached })], failed);
  const others = expressApp(options, parts, first, cached).use(forExpress(failed));
  return (req, res) => {
    if (isForGraphql(req)) graphql(req, res);
    else others(req, res);
  };
}

function expressApp(
  options: ServerOptions,
  { health, door, examples, catalogue, answered }: Parts,
  first: readonly Step[],
  cached: Step,
): Express {
  const app = express().disable("x-powered-by").set("trust proxy", options.trustedProxies);
  app.use(...first);
  app.use(health.router);
  app.use(compression());
  app.use("/questions", answered);
  app.use(questionRoutes(options, catalogue, door, cached));
  app.use(pages({ ...options, examples }));
  return app.use(notFound);
}

/** Express knows a handler of errors by its four parameters. */
function forExpress(failed: ReturnType<typeof whenFailed>): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error, _req, res, _next) => failed(error, res);
}
