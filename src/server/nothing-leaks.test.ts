import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { AppError } from "../errors.js";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { fromDriver } from "../graph/neo4j/errors.js";
import { openNeo4j } from "../graph/neo4j/neo4j.js";
import { query } from "../graph/query.js";
import { logLines } from "../testing/log-lines.js";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";
import { report } from "../safety/figures.js";
import { publicLimits } from "./limits/limits.js";

/** What only we know, and what only the caller does. Each is a word that stands nowhere else. */
const ours = { error: "qxerror", password: "qxpassword", host: "qxhost" };
const theirs = { variable: "qxvariable", text: "qxtext", body: "qxbody", address: "qxaddress" };
const headers = {
  authorization: "Bearer qxbearer",
  cookie: "session=qxcookie",
  "x-forwarded-user": "qxuser",
};
const inHeaders = ["qxbearer", "qxcookie", "qxuser"];

const { log, lines } = logLines();
let api: StandIn;
let spent: StandIn;
let embedded: Graph;
let away: Graph;
let [paths, leaks] = [0, 0];
beforeAll(async () => {
  const options = { log, timeoutMs: 600, operationsDir: await oneQuestion() };
  api = await startStandIn(options);
  spent = await startStandIn({ ...options, limits: { ...publicLimits, eventLoopMs: Infinity, rate: 0 } });
  embedded = await openEmbedded({ file: undefined });
  const { host, password } = ours;
  away = await openNeo4j({
    uri: `bolt://${host}.invalid:7687`,
    user: "neo4j",
    password,
    database: "neo4j",
    timeoutMs: 500,
  });
});
afterAll(async () => {
  const measured = `${leaks} of ${paths}`;
  report({ check: 4, what: "Secrets in answers and logs, of error paths", target: "0", measured });
  await Promise.all([api.server.stop(), spent.server.stop(), embedded.close(), away.close()]);
});
beforeEach(() => api.graphSays(() => Promise.resolve("Bildung")));

async function oneQuestion(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "operations-"));
  const facts = { title: { de: "Das Wort", en: "The word" }, rows: [], formats: ["json"] };
  await mkdir(join(dir, "word"));
  await writeFile(join(dir, "word/question.json"), JSON.stringify(facts));
  await writeFile(
    join(dir, "word/operation.graphql"),
    "query Word($of: [Int]) { surely numbers(of: $of) }\n",
  );
  return dir;
}

const send = (path: string, init: RequestInit = {}) =>
  fetch(api.url + path, { ...init, headers: { ...headers, ...(init.headers as object) } });
const post = (body: string | Uint8Array, more: object = {}) =>
  send("/graphql", { method: "POST", body, headers: { "content-type": "application/json", ...more } });
const ask = (text: string, more: object = {}, variables: object = { of: [theirs.variable] }) =>
  post(JSON.stringify({ query: `${text} # ${theirs.text}`, variables }), more);
const failing = (error: Error, path?: string) => () => {
  api.graphSays(() => Promise.reject(error));
  return path === undefined ? ask("query Word { surely }") : send(path);
};
const askedOf = (graph: () => Graph) => () => {
  const text = `RETURN ${ours.error}`;
  const statement = query({ name: "test.faulty", mode: "read", text, read: (row) => row });
  api.graphSays(() => graph().one(statement, {}));
  return ask("{ surely }");
};
const driver = (code: string) =>
  fromDriver(new neo4j.Neo4jError(ours.error, code, "", ""), "test.word") as AppError;
const ofDatabase = new Error(`bolt://neo4j:${ours.password}@${ours.host}: ${ours.error}`);
const behind = (code: AppError["code"]) => new AppError(code, "No.", {}, { cause: ofDatabase });

type Path = readonly [name: string, send: () => Promise<Response>];
/** Where the fault is in the request: what the caller sent itself, it may be told again. */
const refusals: readonly Path[] = [
  ["a text that is no GraphQL", () => ask(`{ ${theirs.text}`)],
  ["a text that does not fit the schema", () => ask(`{ ${theirs.text} }`)],
  ["variables that do not fit", () => ask("query ($of: [Int]) { numbers(of: $of) }")],
  ["an operation that is not there", () => post(JSON.stringify({ query: "{ word }", operationName: "No" }))],
  ["an argument that is refused", () => ask("{ refused }")],
  ["a text that is too deep", () => ask(`{ __schema ${"{ types { fields ".repeat(20)} }`)],
  ["more than one may ask at all", () => ask(`{ ${"a: word ".repeat(2001)} }`)],
  ["more than one may ask in a minute", () => fetch(`${spent.url}/graphql`, refused())],
  ["a batch", () => post(`[{"query":"{ word } # ${theirs.body}"}]`)],
  ["a body that is no JSON", () => post(`{"query": "${theirs.body}`)],
  ["a body that is too large", () => post(theirs.body.repeat(30_000))],
  ["a body that is too deep", () => post(`{"${theirs.body}":${"[".repeat(50)}${"]".repeat(50)}}`)],
  ["a compressed body", () => post(theirs.body, { "content-encoding": "gzip" })],
  ["another charset", () => post(theirs.body, { "content-type": "application/json; charset=utf-7" })],
  ["another media type", () => post(theirs.body, { "content-type": "application/xml" })],
  ["a foreign page's GET", () => send(`/graphql?query=%7Bword%7D&x=${theirs.address}`)],
  ["another method", () => send("/graphql", { method: "PUT", body: theirs.body })],
  ["an unknown document", () => post(JSON.stringify({ documentId: theirs.body }))],
  ["an address that is not there", () => send(`/nowhere/${theirs.address}?token=${theirs.address}`)],
  ["an address that cannot be read", () => send(`/questions/%ff${theirs.address}`)],
  ["an unknown question", () => send(`/questions/none?token=${theirs.address}`)],
  ["an unknown variable", () => send(`/questions/word?${theirs.address}=1`)],
  ["a variable of another type", () => send(`/questions/word?of=${theirs.address}`)],
  ["an unknown language", () => send(`/questions/word?lang=${theirs.address}`)],
  ["an unknown file", () => send(`/questions/word.exe?of=1&of=2`)],
];
const refused = () => ({ method: "POST", body: '{"query":"{ word }"}', headers: jsonHeaders() });
const jsonHeaders = () => ({ ...headers, "content-type": "application/json" });

/** Where the fault is ours or the database's. */
const failures: readonly Path[] = [
  ["an error of the database", failing(ofDatabase)],
  ["an error of the database in a question", failing(ofDatabase, "/questions/word?of=1")],
  ["an error of the database in a file", failing(ofDatabase, "/questions/word.json?of=1")],
  ["a text that was thrown", failing(ours.error as unknown as Error)],
  ["a thing that was thrown", failing({ name: ours.error, message: ours.error, stack: ours.error })],
  ["a fault in our code", failing(new TypeError("x is not a function", { cause: ofDatabase }))],
  ["a statement that Neo4j refuses", failing(driver("Neo.ClientError.Statement.SyntaxError"))],
  ["an empty memory", failing(driver("Neo.TransientError.General.OutOfMemoryError"))],
  ["a wrong password", failing(driver("Neo.ClientError.Security.Unauthorized"))],
  ["a broken key", failing(driver("Neo.ClientError.Schema.ConstraintValidationFailed"))],
  ["broken data", failing(behind("DATA_INTEGRITY"))],
  ["a database that is away, in an error", failing(behind("UNAVAILABLE"))],
  ["a late database, in an error", failing(behind("TIMEOUT"), "/questions/word")],
  ["a statement that the embedded engine refuses", askedOf(() => embedded)],
  ["a Neo4j that is not there", askedOf(() => away)],
  ["a resolver that fails", () => ask("{ bug }")],
  ["a deadline that passed", () => ask("{ stuck }")],
];

/** The answer as a whole, and the lines that were logged over it. */
async function told([, sendIt]: Path): Promise<{ answer: string; errors: string; logged: string }> {
  const before = lines.length;
  const response = await sendIt();
  const body = await response.text();
  const written = (): boolean => lines.slice(before).join("").includes('"msg":"request"');
  for (const end = Date.now() + 2_000; !written() && Date.now() < end;) await pause(10);
  const answer = JSON.stringify([...response.headers]) + body;
  const { errors } = body.startsWith("{") ? (JSON.parse(body) as { errors?: unknown }) : {};
  return { answer, errors: JSON.stringify(errors ?? []), logged: lines.slice(before).join("") };
}
/** Only whole words: a random id may begin like one. */
const marksIn = (text: string): readonly string[] =>
  [...Object.values(ours), ...Object.values(theirs), ...inHeaders].filter((mark) => text.includes(mark));
const expectNone = (leaked: readonly string[]): void => {
  paths++;
  leaks += leaked.length;
  expect(leaked).toEqual([]);
};
const secrets: readonly string[] = [...Object.values(ours), ...inHeaders];

describe("nothing of ours is in an answer, and nothing of anybody's in the log, after", () => {
  it.each(refusals)("%s", async (...path) => {
    const { answer, errors, logged } = await told(path);
    expect(errors).toContain('"code"');
    expectNone([...marksIn(answer).filter((mark) => secrets.includes(mark)), ...marksIn(logged)]);
  });

  it.each(failures)("%s", async (...path) => {
    const { answer, errors, logged } = await told(path);
    expect(errors).toContain('"code"');
    expectNone(marksIn(answer + logged));
    expect(logged).toContain('"msg":"request"');
  });

  it("an answer without any error", async () => {
    const { answer, logged } = await told(["", () => ask("query Word { word }", {}, { a: theirs.variable })]);
    expectNone(marksIn(answer + logged));
    expect(JSON.parse(logged)).toMatchObject({ msg: "request", operation: "Word", status: 200 });
  });
});

describe("a body that cannot be read", () => {
  it.each(refusals.filter(([name]) => name.includes("body")))("is not told again: %s", async (...path) => {
    expect(marksIn((await told(path)).answer)).toEqual([]);
  });
});

describe("a fault of ours", () => {
  it("has an incident's id in the answer, under which the log holds it and the request", async () => {
    const { errors, logged } = await told(["", failing(ofDatabase)]);
    const [{ extensions }] = JSON.parse(errors) as [{ extensions: { incidentId: string } }];
    const [incident, request] = logged.trim().split("\n").map(read);
    expect(incident).toMatchObject({ msg: "incident", incidentId: extensions.incidentId });
    expect(request).toMatchObject({
      msg: "request",
      incidents: [extensions.incidentId],
      codes: ["INTERNAL_SERVER_ERROR"],
    });
  });
});

const read = (line: string): unknown => JSON.parse(line);
