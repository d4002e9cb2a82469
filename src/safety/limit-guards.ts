import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Limits, publicLimits } from "../server/limits/limits.js";
import { unhurried } from "../testing/stand-in-server.js";
import { asking, codeOf, fromMany, type GuardRow, letIn, send } from "./attack.js";
import { spoken } from "./raw-socket.js";

const operationsDir = await twoQuestions();

/** A question of ours that costs too much, and one that takes long. */
async function twoQuestions(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "operations-"));
  const facts = { title: { de: "Eine", en: "One" }, rows: [], formats: ["json"] };
  for (const [name, text] of [
    ["heavy", "query Heavy { heavy }"],
    ["long", "query Long { wait(ms: 400) }"],
  ] as const) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, "question.json"), JSON.stringify(facts));
    await writeFile(join(dir, name, "operation.graphql"), text);
  }
  return dir;
}

type Attack = GuardRow["attack"];
interface Row {
  readonly attack: Attack;
  readonly refused: string;
  /** Limits that would stop this attack as well, or that would make it take long. */
  readonly besides?: Partial<Limits>;
}

const times = (count: number, text: string): string => Array(count).fill(text).join(" ");
const square = (first: number): string => `{ things(first: ${first}) { things(first: ${first}) { id } } }`;
const { working, waiting } = publicLimits;

/** Each fragment has the next one twice. */
const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, i) => `fragment f${i} on Thing { ...f${i + 1} ...f${i + 1} }`).join(
    " ",
  ) + ` fragment f${levels} on Thing { id } { thing { ...f0 } }`;

const body =
  (fields: object): Attack =>
  async ({ url }) =>
    codeOf(
      await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ thing { id } }", ...fields }),
      }),
    );

const listsAllFaults: Attack = async (server) => {
  const variables = { of: Array(2000).fill("x") };
  const response = await send(server, "query ($of: [Int]) { numbers(of: $of) }", { variables });
  const { errors } = (await response.json()) as { errors: readonly unknown[] };
  return errors.length > 1000 ? letIn : `${errors.length} faults`;
};

const trustedHeavy: Attack = async ({ url }) => codeOf(await fetch(`${url}/questions/heavy`));

const tooOften: Attack = async (server) => {
  const codes: string[] = [];
  for (let sent = 0; sent < 3; sent++) codes.push(await asking(square(118))(server));
  return codes.find((code) => code !== letIn) ?? letIn;
};

/** One client asks as much at once as all clients may; another one wants its turn. */
const takesAllTurns: Attack = async (server) => {
  const all = Array.from({ length: working }, () => send(server, "{ wait(ms: 1500) }"));
  await pause(200);
  const other = await send(server, "{ thing { id } }", { headers: { "x-forwarded-for": "10.9.9.9" } });
  await Promise.all(all);
  return (await codeOf(other)) === letIn ? "its neighbour is served" : letIn;
};

const crowd: Attack = async (server) => {
  await fromMany(server, working + 10, "{ wait(ms: 300) }");
  return server.busiest() > working ? letIn : `${server.busiest()} at once`;
};

const queues: Attack = async (server) => {
  const first = fromMany(server, working, "{ wait(ms: 700) }");
  await pause(200);
  const rest = await fromMany(server, waiting + 6, "{ thing { id } }", "10.0.1");
  await first;
  return rest.find((code) => code !== letIn) ?? letIn;
};

const waitsLong: Attack = async (server) => {
  const first = fromMany(server, working, "{ wait(ms: 1800) }");
  await pause(200);
  const [last] = await fromMany(server, 1, "{ thing { id } }", "10.0.1");
  await first;
  return last ?? "";
};

const manyFiles: Attack = async (server) => {
  const files = Array.from({ length: 4 }, () => fetch(`${server.url}/questions/long.json`));
  await Promise.all(files.map(async (file) => (await file).text()));
  return server.busiest() > publicLimits.files ? letIn : `${server.busiest()} at once`;
};

/** Several times, since the watch over the process looks four times a second and the attacker as well. */
const afterBlock: Attack = async (server) => {
  for (let round = 0; round < 4; round++) {
    const codes = [await asking("{ block(ms: 800) }")(server)];
    for (const until = Date.now() + 400; Date.now() < until; await pause(20))
      codes.push(await asking("{ thing { id } }")(server));
    const refusal = codes.find((code) => code !== letIn);
    if (refusal !== undefined) return refusal;
  }
  return letIn;
};

const staysOpen =
  (text: string): Attack =>
  async ({ url }) =>
    (await spoken(url, text, 2000)).isClosed ? "closed" : letIn;

const post = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n";

const tooComplex = "QUERY_TOO_COMPLEX";
const rows: Readonly<Record<keyof Limits, Row>> = {
  tokens: { attack: asking(`{ numbers(of: [${times(2000, "1")}]) }`), refused: "GRAPHQL_PARSE_FAILED" },
  depth: { attack: asking(`{ ${times(12, "thing {")} id ${times(12, "}")} }`), refused: tooComplex },
  aliases: {
    attack: asking(`{ thing { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(" ")} } }`),
    refused: tooComplex,
  },
  directives: { attack: asking(`{ thing { ${times(51, "id @include(if: true)")} } }`), refused: tooComplex },
  rootFields: { attack: asking(`{ ${times(21, "thing { id }")} }`), refused: tooComplex },
  selections: { attack: asking(bomb(12)), refused: "GRAPHQL_VALIDATION_FAILED" },
  cost: { attack: asking(square(150)), refused: tooComplex },
  trustedCost: { attack: trustedHeavy, refused: tooComplex, besides: { rate: Infinity } },
  coercionErrors: { attack: listsAllFaults, refused: "6 faults" },
  bodyBytes: { attack: body({ more: "x".repeat(publicLimits.bodyBytes) }), refused: "BAD_REQUEST" },
  jsonDepth: { attack: body({ more: nested(50) }), refused: "BAD_REQUEST" },
  rate: { attack: tooOften, refused: "RATE_LIMITED" },
  atOnce: { attack: takesAllTurns, refused: "its neighbour is served" },
  working: { attack: crowd, refused: `${working} at once` },
  waiting: { attack: queues, refused: "UNAVAILABLE" },
  waitMs: { attack: waitsLong, refused: "UNAVAILABLE" },
  files: { attack: manyFiles, refused: `${publicLimits.files} at once` },
  eventLoopMs: {
    attack: afterBlock,
    refused: "UNAVAILABLE",
    besides: { eventLoopMs: publicLimits.eventLoopMs },
  },
  headersMs: {
    attack: staysOpen(post),
    refused: "closed",
    besides: { headersMs: 300 },
  },
  requestMs: {
    attack: staysOpen(`${post}\r\n{`),
    refused: "closed",
    besides: { headersMs: 300, requestMs: 400 },
  },
};

function nested(levels: number): unknown {
  return levels === 0 ? 0 : [nested(levels - 1)];
}

/** A row for each of the limits, by its name. */
export const limitGuards: Readonly<Record<string, GuardRow>> = Object.fromEntries(
  Object.entries(rows).map(([name, { attack, refused, besides }]) => {
    const limits = { ...unhurried, ...besides };
    const off = { limits: { ...limits, [name]: Infinity } };
    return [name, { attack, refused, off, besides: { operationsDir, limits } }];
  }),
);
