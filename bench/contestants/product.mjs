import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distDir, projectDir } from "../places.mjs";
import { graphqlRequest, startContestant } from "./contestant.mjs";

/** Nothing refuses, nothing is remembered: what is measured is how long an answer takes. */
const everyRequestAnew = { RATE_LIMIT: "0", CONCURRENCY: "1000", ANSWER_CACHE: "off" };

/** What `startProduct` is told in order to keep answers, as the program does by itself. */
export const keepsAnswers = { ANSWER_CACHE: "" };

/** The built program, as `npm start` runs it. @param {Record<string, string>} settings where its graph is, and others */
export function startProduct(name, settings) {
  return startContestant({
    name,
    speaks: "ours",
    program: join(distDir, "src/main.js"),
    settings: {
      ...everyRequestAnew,
      PORT: "0",
      LOG_LEVEL: "warn",
      TIMEOUT: "120000",
      SEED_DIR: join(projectDir, "seed/data"),
      ...settings,
    },
    listens: /API\s+(\S+)/,
    request: ({ ours }, choice) => graphqlRequest("/graphql", ours, choice),
  });
}

/** The same contestant, asked for the named question nearest to an operation. @param {import("./contestant.mjs").Contestant} product */
export function byName(product) {
  return {
    ...product,
    name: "by name",
    request: ({ byName: { question, variables } }, choice) => ({
      path: `/questions/${question}?${addressOf(variables(choice))}`,
      method: "GET",
    }),
  };
}

/** The same contestant, asked for that question by sending its document. */
export function byDocument(product) {
  const document = (question) =>
    readFileSync(join(projectDir, "schema/operations", question, "operation.graphql"), "utf8");
  return {
    ...product,
    name: "by document",
    request: ({ byName: { question, variables } }, choice) =>
      graphqlRequest("/graphql", document(question), variables(choice)),
  };
}

/** Variables in an address: a list repeats its key, an input object is JSON. */
function addressOf(variables) {
  return new URLSearchParams(
    Object.entries(variables).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, typeof one === "object" ? JSON.stringify(one) : one]),
    ),
  );
}
