import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from "graphql";
import type { Bilingual, FormatName, QuestionFacts } from "../../export/index.js";

/** A question that can be asked by its name. */
export interface Question {
  /** Of its folder, and of its address. */
  readonly name: string;
  readonly facts: QuestionFacts & {
    readonly description: Bilingual;
    readonly formats: readonly FormatName[];
  };
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The operation as it is written. */
  readonly text: string;
  /** Of the text, in hex: the other way to ask for it. */
  readonly sha256: string;
  /** The variables of the example. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** Every question that can be asked by name, by name. */
export type Catalogue = ReadonlyMap<string, Question>;

/**
 * Reads the questions of a folder: each a folder with `question.json`, `operation.graphql` and `variables.json`. A folder
 * without a `question.json` is an example only.
 *
 * @throws Error when an operation does not fit the schema: a published question must work.
 */
export async function readCatalogue(dir: string, schema: GraphQLSchema): Promise<Catalogue> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const questions = await Promise.all(
    names.sort().map((name) => readQuestion(join(dir, name), name, schema)),
  );
  return new Map(
    questions.flatMap((question) => (question === null ? [] : [[question.name, question] as const])),
  );
}

async function readQuestion(dir: string, name: string, schema: GraphQLSchema): Promise<Question | null> {
  const facts = await readFile(join(dir, "question.json"), "utf8").catch(() => null);
  if (facts === null) return null;
  const text = await readFile(join(dir, "operation.graphql"), "utf8");
  const example = await readFile(join(dir, "variables.json"), "utf8").catch(() => "{}");
  const document = parse(text);
  const operation = getOperationAST(document);
  const [fault] = validate(schema, document);
  if (fault || !operation)
    throw new Error(`The question ${name} is not one valid operation: ${fault?.message ?? print(document)}`);
  return {
    name,
    facts: JSON.parse(facts) as Question["facts"],
    document,
    operation,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    example: JSON.parse(example) as Question["example"],
  };
}
