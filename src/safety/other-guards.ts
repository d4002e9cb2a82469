import { setTimeout as pause } from "node:timers/promises";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { allGuards } from "../server/guards.js";
import { unhurried } from "../testing/stand-in-server.js";
import { asking, codeOf, type GuardRow, letIn, send } from "./attack.js";

type Attack = GuardRow["attack"];

let statements = 0;
const graph = await openEmbedded({ file: undefined, onStatement: () => statements++ });

/** Closes what the rows have open. */
export const closeGuards = (): Promise<void> => graph.close();

/** A door that does not hear of it when its caller hangs up. */
function deaf(open: Graph): Graph {
  return {
    ...open,
    for: ({ name = "", deadline = Infinity }) => open.for({ name, deadline }),
  };
}

/** A door whose reads may write. */
function unguarded(open: Graph): Graph {
  const one: Graph["one"] = (query, params) => open.write((transaction) => transaction.one(query, params));
  return { ...open, one, for: () => unguarded(open) };
}

/** What a picture or a link of a foreign page sends. */
const foreignLink: Attack = async ({ url }) =>
  codeOf(await fetch(`${url}/graphql?query=${encodeURIComponent("{ thing { id } }")}`));

const showsFault: Attack = async (server) => {
  const response = await send(server, "{ bug }");
  const copy = response.clone();
  return (await response.text()).includes("secret") ? letIn : codeOf(copy);
};

const foreignPage: Attack = async (server) => {
  const { headers } = await send(server, "{ thing { id } }", { headers: { origin: "https://evil.example" } });
  return headers.get("access-control-allow-origin") === null ? "may not read" : letIn;
};

const framed: Attack = async (server) => {
  const { headers } = await send(server, "{ thing { id } }");
  const policy = headers.get("content-security-policy") ?? "";
  return policy.includes("frame-ancestors 'none'") ? "may not be framed" : letIn;
};

const forgedAddresses: Attack = async (server) => {
  const codes: string[] = [];
  for (const address of ["10.0.0.1", "10.0.0.2", "10.0.0.3"]) {
    const headers = { "x-forwarded-for": address };
    codes.push(await codeOf(await send(server, "{ things(first: 60) { id } }", { headers })));
  }
  return codes.find((code) => code !== letIn) ?? letIn;
};

const hangsUp: Attack = async ({ url }) => {
  const asked = fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ ask(times: 20) }" }),
    signal: AbortSignal.timeout(200),
  });
  await asked.catch(() => undefined);
  await pause(150);
  const before = statements;
  await pause(300);
  return statements > before ? letIn : "nothing more is asked";
};

const writes: Attack = async (server) => {
  const code = await asking("{ make }")(server);
  const { data } = (await (await send(server, "{ made }")).json()) as { data: { made: number } };
  return data.made === 0 ? code : letIn;
};

const guards = (off: keyof typeof allGuards) => ({ guards: { ...allGuards, [off]: false } });

/** A row for each guard that is no limit, by its name. */
export const otherGuards: Readonly<Record<string, GuardRow>> = {
  "CSRF guard": { attack: foreignLink, refused: "BAD_REQUEST", off: guards("csrf") },
  masking: { attack: showsFault, refused: "INTERNAL_SERVER_ERROR", off: guards("masking") },
  "CORS list": { attack: foreignPage, refused: "may not read", off: { corsOrigins: ["*"] } },
  "safe headers": { attack: framed, refused: "may not be framed", off: guards("headers") },
  deadline: {
    attack: asking("{ wait(ms: 1000) }"),
    refused: "TIMEOUT",
    off: { timeoutMs: 60_000 },
    besides: { timeoutMs: 200 },
  },
  cancellation: {
    attack: hangsUp,
    refused: "nothing more is asked",
    off: { graph: deaf(graph) },
    besides: { graph },
  },
  "trusted proxies": {
    attack: forgedAddresses,
    refused: "RATE_LIMITED",
    off: { trustedProxies: ["127.0.0.0/8"] },
    besides: { trustedProxies: [], limits: { ...unhurried, rate: 100 } },
  },
  "reading door": {
    attack: writes,
    refused: "INTERNAL_SERVER_ERROR",
    off: { graph: unguarded(graph) },
    besides: { graph },
  },
};
