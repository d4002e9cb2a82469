import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, print } from "graphql";
import {
  type AnswerPage,
  type Asked,
  type FormatName,
  type QuestionFacts,
  readPages,
  withTypenames,
  type World,
  writeAnswer,
  type WriteOptions,
} from "../export/index.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema, model } from "../schema.js";
import { examples } from "./golden.js";
import { dataOf } from "./run-operation.js";

export const world: World = { schema: await buildApiSchema(), model };

/** A question with all pages of its answer. */
export interface Answered {
  readonly asked: Asked;
  readonly pages: readonly AnswerPage[];
}

/** Says of the data what a test wants to find again in a file. */
export const about: Asked["about"] = {
  version: "1.0.0",
  date: "2026-11-23",
  licence: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  citation: "Bildungsgraph contributors (2026): <Fact set> & more",
};

/** Puts a question of `schema/operations` as its files do; with its example's variables, changed where a test says so. */
export async function answered(graph: Graph, name: string, changed: object = {}): Promise<Answered> {
  const example = examples().find((e) => e.name === name);
  if (example === undefined) throw new TypeError(`There is no question ${name}.`);
  const question = JSON.parse(readFileSync(join(example.dir, "question.json"), "utf8")) as QuestionFacts;
  const variables = { ...example.variables, ...changed };
  const asked: Asked = { name, question, document: parse(example.operation), variables, about };
  return { asked, pages: await pagesOf(graph, asked) };
}

/** An operation that is no question of the catalogue. */
export async function answeredOperation(graph: Graph, operation: string, rows: string[]): Promise<Answered> {
  const title = { de: "Probe", en: "Trial" };
  const question = { title, rows };
  const asked: Asked = { name: "trial", question, document: parse(operation), variables: {}, about };
  return { asked, pages: await pagesOf(graph, asked) };
}

async function pagesOf(graph: Graph, { question, document, variables }: Asked): Promise<AnswerPage[]> {
  const operation = print(withTypenames(document));
  const pages: AnswerPage[] = [];
  const answer = (given: Asked["variables"]): Promise<AnswerPage> =>
    dataOf<AnswerPage>(operation, { graph, variables: given });
  for await (const page of readPages(question.page, variables, answer)) pages.push(page);
  return pages;
}

/** The bytes of an answer's file. */
export async function bytesOf(
  format: FormatName,
  { asked, pages }: Answered,
  options?: WriteOptions,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writeAnswer(world, format, asked, eachOf(pages), options)) parts.push(part);
  return Buffer.concat(parts);
}

/** The text of an answer's file. */
export async function textOf(format: FormatName, given: Answered, options?: WriteOptions): Promise<string> {
  return (await bytesOf(format, given, options)).toString("utf8");
}

async function* eachOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** An object of an answer. */
export type Item = Readonly<Record<string, unknown>> & { readonly __typename: string; readonly id: string };

/** Every object of these types in an answer that has an id, by id: found by looking at everything. */
export function objectsIn(answer: unknown, types: readonly string[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const item = value as Item;
    if (types.includes(item.__typename) && typeof item.id === "string") found.set(item.id, item);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  return found;
}

/** The types of things. */
export const thingTypes = [
  "City",
  "District",
  "Borough",
  "State",
  "Actor",
  "Department",
  "LearningLocation",
  "BuildingBlock",
  "Offer",
  "Programme",
  "CooperationAgreement",
  "Goal",
  "TargetGroup",
  "Output",
];
