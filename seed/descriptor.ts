import { z } from "zod";
import { cut, wholeFile, type Fault } from "./fault.js";

/** The file that describes a data package. */
export const descriptorFile = "datapackage.json";

const columns = z.union([z.string(), z.array(z.string()).min(1)]).transform((names) => [names].flat());
const oneColumn = columns.pipe(z.tuple([z.string()])).transform(([name]) => name);
const reference = z.object({ resource: z.string(), fields: oneColumn });
const columnMap = z.record(z.string(), z.string());
const pattern = z.string().refine(isPattern, { error: "expected a regular expression" });

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String)).optional(),
  pattern: pattern.optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

const field = z.object({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean"]),
  format: z.enum(["default", "uri"]).optional(),
  constraints: constraints.optional(),
  "bildungsgraph:expects": z.string().optional(),
  "bildungsgraph:list": z.string().min(1).optional(),
  "bildungsgraph:reference": reference.optional(),
});

const schema = z.object({
  fields: z.array(field).min(1),
  primaryKey: columns.optional(),
  uniqueKeys: z.array(columns).optional(),
  foreignKeys: z.array(z.object({ fields: oneColumn, reference })).optional(),
  "bildungsgraph:foreignKeysByKind": z
    .array(z.object({ fields: oneColumn, kind: z.string(), references: z.record(z.string(), reference) }))
    .optional(),
  "bildungsgraph:inOrder": z.array(z.tuple([z.string(), z.string()])).optional(),
  "bildungsgraph:same": z.array(z.tuple([z.string(), z.string()])).optional(),
  "bildungsgraph:repeats": z
    .array(z.object({ resource: z.string(), key: columnMap, columns: columnMap }))
    .optional(),
  "bildungsgraph:flags": z
    .array(z.object({ field: z.string(), resource: z.string(), key: columnMap, where: columnMap }))
    .optional(),
  "bildungsgraph:citations": z
    .object({ field: z.string(), of: z.string(), text: z.string(), address: z.string() })
    .optional(),
});

const fileName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*\.csv$/;
const resource = z.object({
  name: z.string(),
  path: z.string().regex(fileName, { error: `expected the name of a CSV file beside ${descriptorFile}` }),
  schema,
});

const descriptor = z.object({
  name: z.string(),
  title: z.string().optional(),
  version: z.string().optional(),
  created: z.iso
    .datetime({ offset: true, error: "expected a moment such as 2026-11-23T00:00:00Z" })
    .optional(),
  licenses: z
    .array(
      z.object({
        name: z.string().optional(),
        title: z.string().optional(),
        path: z.string().optional(),
        "bildungsgraph:notice": z.string().optional(),
      }),
    )
    .optional(),
  /** How to cite the data. */
  citation: z.string().optional(),
  resources: z.array(resource).min(1),
});

/** What a `datapackage.json` says, as far as the checks and the graph need it. */
export type Descriptor = z.output<typeof descriptor>;
/** One file of a package. */
export type Resource = Descriptor["resources"][number];
/** One column of a file. */
export type Field = Resource["schema"]["fields"][number];

/** Reads the text of a `datapackage.json`. What cannot be used is a fault, named by its path in the file. */
export function readDescriptor(text: string): { descriptor: Descriptor | null; faults: readonly Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { descriptor: null, faults: [notJson(text, error)] };
  }
  const parsed = descriptor.safeParse(json);
  if (parsed.success) return { descriptor: parsed.data, faults: [] };
  return { descriptor: null, faults: parsed.error.issues.map((issue) => toFault(json, issue)) };
}

/** A regular expression that a whole cell must match. Like XML Schema's, and as the Table Schema demands, it is anchored. */
export function anchored(text: string): RegExp {
  return new RegExp(`^(?:${text})$`, "u");
}

function isPattern(text: string): boolean {
  try {
    return anchored(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function notJson(text: string, error: unknown): Fault {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const line = position === undefined ? 1 : text.slice(0, Number(position)).split("\n").length;
  return { file: descriptorFile, line, column: wholeFile, came: "text that is not JSON", expected: "JSON" };
}

function toFault(json: unknown, issue: z.core.$ZodIssue): Fault {
  const column = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  );
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : undefined;
  return {
    file: descriptorFile,
    line: 1,
    column: column.replace(/^\./, "") || wholeFile,
    came: unknown ?? (value === undefined ? "nothing" : cut(JSON.stringify(value))),
    expected: expectedBy(issue),
  };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `only ${Object.keys(constraints.shape).join(", ")}`;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  return issue.message.replace(/^.*?expected /, "").replace(/, received .*$/, "");
}
