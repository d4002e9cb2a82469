import { fileURLToPath } from "node:url";
import { graphqlRequest, startContestant } from "../contestant.mjs";

/** The library `@neo4j/graphql` on the same graph. */
export function startPeer(settings) {
  return startContestant({
    name: "peer",
    speaks: "peer",
    program: fileURLToPath(new URL("server.mjs", import.meta.url)),
    settings,
    request: ({ peer }, choice) => graphqlRequest("/", peer, choice),
  });
}
