import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { tagOf } from "../api/language.js";
import type { ErrorCode } from "../errors.js";
import { retryAfter, statusOf } from "./http-error.js";
import { noteErrors } from "./notes.js";
import type { RequestContext } from "./request.js";

/** Seconds that an answer without errors may be stored by anybody. */
const maxAge = 60;

/** Refusals that GraphQL over HTTP wants as 200 where the caller only knows the older media type. */
const olderStyle: ReadonlySet<unknown> = new Set<ErrorCode>([
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
]);

/**
 * Says by headers and status what an answer is: how long it may be stored, in which language its names are, and, where
 * nothing at all could be answered, why. An answer that holds anything is 200, whatever errors its fields have.
 */
export const answerPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (request) => {
        describe(request);
        return Promise.resolve();
      },
    }),
};

function describe({
  request,
  response,
  contextValue,
  operation,
}: GraphQLRequestContextWillSendResponse<RequestContext>) {
  if (response.body.kind !== "single") return;
  const { data, errors } = response.body.singleResult;
  const { http } = response;
  noteErrors(contextValue.notes, errors ?? []);
  const storable = errors === undefined && operation?.operation === OperationTypeNode.QUERY;
  http.headers.set("cache-control", storable ? `public, max-age=${maxAge}` : "no-store");
  http.headers.set("content-language", tagOf(contextValue.languages[0] ?? "DE"));
  const code = errors?.[0]?.extensions?.["code"] as ErrorCode | undefined;
  if (code === undefined || (data !== null && data !== undefined)) return;
  const after = errors?.map(({ extensions }) => retryAfter(extensions?.["code"], extensions)).find(Boolean);
  if (after) http.headers.set("retry-after", after);
  const accept = request.http?.headers.get("accept") ?? "";
  const isOlder = olderStyle.has(code) && !accept.includes("application/graphql-response+json");
  // Apollo knows some better than the table does (405 for a mutation over GET).
  if (isOlder) http.status = 200;
  else if (http.status === undefined || http.status === 500) http.status = statusOf[code];
}
