import type { ExecutionResult } from "graphql";
import { makeFormatError } from "../api/format-error.js";
const log: { info: () => void; warn: () => void; error: (...x: unknown[]) => void } = { info: () => undefined, warn: () => undefined, error: (x: unknown) => { console.log(x); } };
export function formatError(r: ExecutionResult<Record<string, unknown>>): string {
  const f = makeFormatError(log);
  return JSON.stringify({ data: r.data, errors: r.errors?.map((e) => { const x = f(e.toJSON(), e); return { message: x.message, path: x.path, code: x.extensions?.["code"] }; }) });
}
