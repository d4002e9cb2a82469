import { AppError } from "../errors.js";
import type { Query } from "./query.js";

/** A statement as it goes to an engine, for those who count and log them. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly params: object;
}

/** Hears of every statement at the moment it goes to the engine. It must not throw. */
export type OnStatement = (statement: Statement) => void;

/** The text as it is sent: its name is the first comment line, so that it can be found in any server's log. */
export function namedText(query: Pick<Query, "name" | "text">): string {
  return `// ${query.name}\n${query.text}`;
}

/** Refuses a statement that says itself that it writes, outside `write`, before anything is asked. */
export function refuseWriting(query: Pick<Query, "name" | "mode">): void {
  if (query.mode === "write") throw writesInRead(query.name);
}

/** What both engines say to a statement that wrote, or tried to, through a read. */
export function writesInRead(name: string, cause?: unknown): AppError {
  const message = `${name} writes; give it the mode "write" and run it inside graph.write.`;
  return new AppError("INTERNAL_SERVER_ERROR", message, { query: name }, { cause });
}

/**
 * The parameters as plain data, with every whole number passed through `integer`: JavaScript has one kind of number, the
 * engines have two. A whole number that JavaScript cannot hold exactly stays a float. `undefined` becomes null.
 *
 * @throws TypeError for what no engine takes: a date, a map, a set, bytes, a function, a bigint, NaN, Infinity.
 */
export function packParams(params: object, integer: (whole: number) => unknown): Record<string, unknown> {
  return packMap(params, integer, "$");
}

function packMap(map: object, integer: (whole: number) => unknown, path: string): Record<string, unknown> {
  const packed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) packed[key] = pack(value, integer, path + key);
  return packed;
}

function pack(value: unknown, integer: (whole: number) => unknown, path: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      throw new TypeError(`The parameter ${path} is ${value}; a finite number is needed.`);
    return Number.isSafeInteger(value) ? integer(value) : value;
  }
  if (Array.isArray(value)) return value.map((item, index) => pack(item, integer, `${path}[${index}]`));
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Object]") return packMap(value, integer, `${path}.`);
  throw new TypeError(`The parameter ${path} is a ${kind.slice(8, -1)}; plain data are needed.`);
}

/** An integer from the database that JavaScript cannot hold exactly. */
export function unsafeInteger(query: string): AppError {
  return new AppError("DATA_INTEGRITY", `${query} gave a number beyond 2^53.`, { query });
}

/** A node, a relationship, a path or a point: an engine's own kind of thing, which must not leave this room. */
export function notPlain(query: string, column: string, kind: string): AppError {
  const message = `${query} returns a ${kind} in "${column}"; return its properties, such as n {.id}.`;
  return new AppError("INTERNAL_SERVER_ERROR", message, { query, column });
}
