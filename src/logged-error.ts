import { types } from "node:util";
import { AppError } from "./errors.js";

/** What JavaScript itself throws over a fault in the code; such a message names parts of the code. */
const aboutCode: ReadonlySet<string> = new Set(["TypeError", "ReferenceError", "RangeError"]);
/** Causes of causes that are told. */
const deepest = 5;

/**
 * What the log may say of an error: its kind, its code, where in the code it was thrown, and the same of its causes. Its
 * message only when we wrote it or JavaScript did over the code itself: a driver's or a library's may hold whatever it
 * was given, such as values, addresses or passwords.
 */
export function loggedError(error: unknown): object {
  return told(error, 0);
}

/** What pino writes under which key, for every log of the program. */
export const serializers = { err: loggedError } as const;

function told(error: unknown, depth: number): object {
  if (!types.isNativeError(error)) return { type: typeof error };
  const { name, message, stack = "", cause } = error;
  const code = "code" in error ? String(error.code) : undefined;
  const isOurs = error instanceof AppError || (aboutCode.has(name) && code === undefined);
  return {
    type: name,
    ...(code !== undefined && { code }),
    ...(isOurs && { message }),
    stack: placesOf(stack.replace(message, "")),
    ...(cause !== undefined && depth < deepest && { cause: told(cause, depth + 1) }),
  };
}

function placesOf(stack: string): readonly string[] {
  return stack.split("\n").flatMap((line) => /^ {4}(at .*:\d+:\d+\)?)$/.exec(line)?.[1] ?? []);
}
