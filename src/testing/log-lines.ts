import { pino } from "pino";
import type { Log } from "../api/log.js";
import { serializers } from "../logged-error.js";

/** The program's own log, written into memory. */
export interface LogLines {
  readonly log: Log;
  /** Every line so far, as it would stand in a file. */
  readonly lines: readonly string[];
}

export function logLines(): LogLines {
  const lines: string[] = [];
  const log = pino({ serializers }, { write: (line) => void lines.push(line) });
  return { log, lines };
}
