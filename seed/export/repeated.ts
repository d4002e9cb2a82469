import type { Value } from "../../src/graph/query.js";
import type { Descriptor, Resource } from "../descriptor.js";
import type { Cells, Tables } from "./tables.js";

/** Fills in what a package says twice, by the rules that `seed/check` checks: nothing of it is stored. */
export function addRepeated(tables: Tables, { resources }: Descriptor): void {
  for (const resource of resources) {
    const rows = tables.get(resource.name) ?? [];
    for (const row of rows) {
      for (const rule of resource.schema["bildungsgraph:repeats"] ?? []) repeat(row, rule, tables);
      for (const rule of resource.schema["bildungsgraph:flags"] ?? []) flag(row, rule, tables);
      for (const [column, original] of resource.schema["bildungsgraph:same"] ?? [])
        row[column] = row[original];
    }
  }
  for (const resource of resources) cite(resource, tables);
}

type Schema = Resource["schema"];
type Rule<K extends keyof Schema> = NonNullable<Schema[K]> extends readonly (infer R)[] ? R : never;

function repeat(row: Cells, { resource, key, columns }: Rule<"bildungsgraph:repeats">, tables: Tables): void {
  if (Object.keys(key).some((column) => isEmpty(row[column]))) return;
  const original = found(tables, resource, (other) =>
    Object.entries(key).every(([here, there]) => row[here] === other[there]),
  );
  for (const [here, there] of Object.entries(columns)) if (isEmpty(row[here])) row[here] = original?.[there];
}

function flag(
  row: Cells,
  { field, resource, key, where }: Rule<"bildungsgraph:flags">,
  tables: Tables,
): void {
  row[field] =
    found(
      tables,
      resource,
      (other) =>
        Object.entries(key).every(([here, there]) => row[here] === other[there]) &&
        Object.entries(where).every(([column, value]) => other[column] === value),
    ) !== undefined;
}

/** The citations of a row's sources, each with its address. */
function cite({ name, schema }: Resource, tables: Tables): void {
  const rule = schema["bildungsgraph:citations"];
  const reference = schema.fields.find((field) => field.name === rule?.of)?.["bildungsgraph:reference"];
  if (rule === undefined || reference === undefined) return;
  const sources = new Map(
    (tables.get(reference.resource) ?? []).map((source) => [source[reference.fields], source]),
  );
  for (const row of tables.get(name) ?? []) {
    const ids = row[rule.of];
    const cited = isList(ids) ? ids.map((id) => citation(sources.get(id), rule)) : [];
    row[rule.field] = cited.join(" ; ");
  }
}

function citation(
  source: Cells | undefined,
  { text, address }: { readonly text: string; readonly address: string },
): string {
  const [title, url] = [source?.[text], source?.[address]];
  const said = typeof title === "string" ? title : "";
  return typeof url === "string" ? `${said} <${url}>` : said;
}

function found(tables: Tables, resource: string, fits: (row: Cells) => boolean): Cells | undefined {
  return tables.get(resource)?.find(fits);
}

function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || value === "";
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
