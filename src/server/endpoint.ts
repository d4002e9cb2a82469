import type { IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { wantedType } from "./accepts.js";
import { type Asking, jsonBody, parametersOf, searchOf } from "./body.js";
import { cors } from "./cors.js";
import { admission, refuseWhenFull } from "./limits/admission.js";
import type { Door } from "./limits/door.js";
import type { Catalogue } from "./questions/catalogue.js";
import { trustedDocuments } from "./questions/trusted.js";
import { Body, reply } from "./reply.js";
import { contextOf, type RequestContext } from "./request.js";
import type { ServerOptions } from "./server.js";
import type { Step } from "./steps.js";

/** What the endpoint is made of besides the settings. */
interface Parts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly door: Door;
  readonly catalogue: Catalogue;
  readonly cached: Step;
}

/** Whether a request is for the API itself. */
export const isForGraphql = ({ url = "" }: IncomingMessage): boolean =>
  /^(https?:\/\/[^/?#]+)?\/graphql\/?(\?|$)/i.test(url);

/** The steps of a request to the API, from those that cost least. */
export function endpoint(
  options: ServerOptions,
  { apollo, door, catalogue, cached }: Parts,
): readonly Step[] {
  return [
    varies,
    cors(corsOrigins(options)),
    refuseWhenFull(door),
    browserToGraphiql,
    jsonBody(options.limits),
    admission(door),
    trustedDocuments(catalogue),
    cached,
    executed(apollo, options),
  ];
}

/** Apollo's own site may ask while we offer its Sandbox. */
function corsOrigins({ corsOrigins, sandbox }: ServerOptions): readonly string[] {
  return sandbox ? [...corsOrigins, "https://studio.apollographql.com"] : corsOrigins;
}

/** What an answer depends on besides its question. It may be stored only where it says so itself. */
const varies: Step = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Vary", "Accept, Accept-Language, Accept-Encoding");
  next();
};

/** Somebody who opens the API's address in a browser wants to see it. */
const browserToGraphiql: Step = (req, res, next) => {
  const isPage =
    req.method === "GET" &&
    wantedType(req, ["application/json", "text/html"]) === "text/html" &&
    !parametersOf(req).has("query");
  if (isPage) res.writeHead(303, { Location: "/graphiql" }).end();
  else next();
};

/** The last step: Apollo Server answers. */
function executed(apollo: ApolloServer<RequestContext>, options: ServerOptions): Step {
  return async (req: Asking, res) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method ?? "",
        headers: headersOf(req),
        search: searchOf(req),
        body: req.body,
      },
      context: () => Promise.resolve(contextOf(req, res, options)),
    });
    // Whoever was answered at the deadline gets no second answer.
    if (res.headersSent) return;
    if (body.kind !== "complete") throw new TypeError("An answer in parts is not foreseen.");
    for (const [name, value] of headers) res.setHeader(name, value);
    res.statusCode = status ?? 200;
    await reply(req, res, Body.of(body.string));
  };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}
