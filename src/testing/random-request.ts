import fc from "fast-check";
import { type Example, examples } from "./golden.js";

/** A request as `fetch` takes it, and the path of its address. */
export interface RandomRequest {
  readonly path: string;
  readonly method: "GET" | "HEAD" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Request = Omit<RandomRequest, "headers">;
type Variables = Readonly<Record<string, unknown>>;

interface How {
  readonly way: (example: Example, variables: Variables, other: string) => Request;
  readonly example: Example;
  /** The size of a page, where the question has a variable for it. */
  readonly first: number | undefined;
  readonly language: string;
  readonly accept: string;
}

/** The ways in which an example question, or any other, can be asked. */
const ways: readonly How["way"][] = [
  ({ operation }, variables) => post({ query: operation, variables }),
  ({ operation }, variables) => post({ query: operation, variables, extensions: {} }),
  ({ name }, variables) => post({ documentId: name, variables }),
  ({ operation }, variables) => post({ query: operation, variables, extensions: { dryRun: true } }),
  ({ operation }, variables) => get("/graphql", { query: operation, variables: JSON.stringify(variables) }),
  ({ name }, variables) => get("/graphql", { documentId: name, variables: JSON.stringify(variables) }),
  ({ name }, variables) => get(`/questions/${name}`, variables),
  ({ name }, variables) => get(`/questions/${name}`, { ...variables, lang: "en" }),
  ({ name }, variables) => ({ ...get(`/questions/${name}`, variables), method: "HEAD" }),
  (_example, _variables, query) => post({ query }),
  (_example, _variables, query) => get("/graphql", { query }),
  (_example, _variables, query) => post([{ query }]),
];

const always = { "apollo-require-preflight": "1", "content-type": "application/json" };
const languages = ["de", "en", "en;q=0.4, de;q=0.8", "fr"];
const mediaTypes = [
  "application/json",
  "application/graphql-response+json",
  "application/graphql-response+json, application/json;q=0.9",
  "*/*",
  "text/html",
];

/**
 * Requests that could be taken for each other: for one example question or one of the given, the first in some way, and each
 * further one different from it in one respect.
 */
export function randomRequests(others: fc.Arbitrary<string>): fc.Arbitrary<readonly RandomRequest[]> {
  const how = fc.record({
    way: fc.constantFrom(...ways),
    example: fc.constantFrom(...examples()),
    first: fc.constantFrom(undefined, 1, 3),
    language: fc.constantFrom(...languages),
    accept: fc.constantFrom(...mediaTypes),
  });
  return fc
    .record({ how, another: how, other: others })
    .map(({ how: usual, another, other }) => [
      requestFor(usual, other),
      requestFor({ ...usual, way: another.way }, other),
      requestFor({ ...usual, first: another.first }, other),
      requestFor({ ...usual, language: another.language }, other),
      requestFor({ ...usual, accept: another.accept }, other),
    ]);
}

function requestFor({ way, example, first, language, accept }: How, other: string): RandomRequest {
  const sized = first !== undefined && example.operation.includes("$first");
  const variables = { ...example.variables, ...(sized && { first }) };
  return {
    ...way(example, variables, other),
    headers: { ...always, accept, "accept-language": language },
  };
}

const post = (body: object): Request => ({ path: "/graphql", method: "POST", body: JSON.stringify(body) });

/** In an address a list repeats its key, and an object is JSON. */
function get(path: string, values: Variables): Request {
  const address = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== null) address.append(key, typeof one === "string" ? one : JSON.stringify(one));
  }
  return { path: `${path}?${address.toString()}`, method: "GET" };
}
