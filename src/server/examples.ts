import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** An example question as the pages show it. */
export interface Example {
  /** The folder's name, and the question's. */
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  /** Its number among the competency questions; null for an example that shows how the API is used. */
  readonly number: number | null;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/**
 * The example questions of a folder, by name: each a folder with an `operation.graphql`, whose first two lines are its
 * titles in English and German (`# …`), and the `variables.json` that go with it. A folder that is not there has none.
 */
export async function readExamples(dir: string): Promise<readonly Example[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const read = await Promise.all(names.sort().map((name) => readExample(join(dir, name), name)));
  return read.filter((example) => example !== null);
}

async function readExample(dir: string, name: string): Promise<Example | null> {
  const query = await readFile(join(dir, "operation.graphql"), "utf8").catch(() => null);
  if (query === null) return null;
  const variables = await readFile(join(dir, "variables.json"), "utf8").catch(() => "{}");
  const facts = await readFile(join(dir, "question.json"), "utf8").catch(() => "{}");
  const { number = null } = JSON.parse(facts) as { number?: number };
  const [, en = name, de = en] = /^#\s*(.+?)\s*\n(?:#\s*(.+?)\s*\n)?/.exec(query) ?? [];
  return { name, title: { de, en }, number, query: query.trim(), variables: variables.trim() };
}
