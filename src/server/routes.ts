import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import { answerCache } from "./answer-cache.js";
import { jsonBody } from "./body.js";
import { cors } from "./cors.js";
import type { Example } from "./examples.js";
import { allGuards } from "./guards.js";
import { safeHeaders } from "./headers.js";
import type { Health } from "./health.js";
import { errorHandler, notFound } from "./http-error.js";
import { pages } from "./pages.js";
import type { Catalogue } from "./questions/catalogue.js";
import { questionRoutes } from "./questions/router.js";
import { trustedDocuments } from "./questions/trusted.js";
import { admission, refuseWhenFull } from "./limits/admission.js";
import type { Door } from "./limits/door.js";
import { contextOf, identify, type RequestContext } from "./request.js";
import type { ServerOptions } from "./server.js";

interface Parts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly health: Health;
  readonly door: Door;
  readonly examples: readonly Example[];
  readonly catalogue: Catalogue;
  /** Tells those who watch of a request that is over. */
  readonly answered: RequestHandler;
}

/** Every address that the server answers, in the order in which they are tried. */
export function routes(
  options: ServerOptions,
  { apollo, health, door, examples, catalogue, answered }: Parts,
): Express {
  const { log, graph, limits, trustedProxies, answerCacheMb, timeoutMs, guards = allGuards } = options;
  const cached = answerCache(graph, answerCacheMb, timeoutMs);
  const app = express().disable("x-powered-by").set("trust proxy", trustedProxies);
  app.use(identify);
  if (guards.headers) app.use(safeHeaders());
  app.use(health.router);
  app.use("/graphql", answered, varies, cors(corsOrigins(options)), refuseWhenFull(door));
  app.use(compression());
  app.use(
    "/graphql",
    browserToGraphiql,
    ...jsonBody(limits),
    admission(door),
    trustedDocuments(catalogue),
    cached,
    expressMiddleware(apollo, {
      context: ({ req, res }) => Promise.resolve(contextOf(req, res, options)),
    }),
  );
  app.use("/questions", answered);
  app.use(questionRoutes(options, catalogue, door, cached));
  app.use(pages({ ...options, examples }));
  return app.use(notFound).use(errorHandler(log));
}

/** Apollo's own site may ask while we offer its Sandbox. */
function corsOrigins({ corsOrigins, sandbox }: ServerOptions): readonly string[] {
  return sandbox ? [...corsOrigins, "https://studio.apollographql.com"] : corsOrigins;
}

/** What an answer depends on besides its question. It may be stored only where it says so itself. */
const varies: RequestHandler = (_req, res, next) => {
  res.set("Cache-Control", "no-store").vary("Accept, Accept-Language, Accept-Encoding");
  next();
};

/** Somebody who opens the API's address in a browser wants to see it. */
const browserToGraphiql: RequestHandler = (req, res, next) => {
  if (req.method === "GET" && req.query["query"] === undefined && req.accepts(["json", "html"]) === "html")
    res.redirect(303, "/graphiql");
  else next();
};
