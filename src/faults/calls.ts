import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What is to be asked of a program, by a process of its own. */
export interface Plan {
  readonly url: string;
  /** Sent to `/graphql` in turn. `NUMBER` in one becomes another each time, so that no answer is one that is kept. */
  readonly bodies: readonly string[];
  /** Addresses of this machine (127.0.0.1 and up) to ask from, in turn: each is a client of its own, with at most 6 connections, as browsers have. */
  readonly clients: readonly string[];
  /** One call every so many milliseconds whatever comes of it, or always so many calls at once. */
  readonly pace: { readonly everyMs: number } | { readonly atOnce: number };
  /** Left out: until it is stopped. */
  readonly forMs?: number;
}

/** What became of a call. */
export interface Outcome {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** From the question to the last byte of its answer. */
  readonly ms: number;
  /** 0 where no answer came. */
  readonly status: number;
  /** Of the first error; `OK`, `LOST` or `CLOSED` with its connection, `HUNG` without an answer for `hungMs`. */
  readonly code: string;
  readonly retryAfter: string | null;
}

/** Longer than any deadline: a call without an answer by then is stuck. */
export const hungMs = 15_000;

/** Calls that another process makes. */
export interface Calling {
  /** When all calls have ended. */
  readonly outcomes: Promise<readonly Outcome[]>;
  /** Begins no more calls, though the plan's time is not over. */
  stop(): void;
}

/** Begins to make the calls of a plan, by the given build. */
export function startCalls(built: string, plan: Plan): Calling {
  const caller = spawn(process.execPath, [join(built, "src/faults/caller.js")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  caller.stdin.write(`${JSON.stringify(plan)}\n`);
  return {
    outcomes: text(caller.stdout).then((said) => JSON.parse(said) as readonly Outcome[]),
    stop: () => caller.stdin.end(),
  };
}

/** Makes all calls of a plan. */
export const makeCalls = (built: string, plan: Plan): Calling["outcomes"] => startCalls(built, plan).outcomes;

/** So many clients of this machine, none of them one that another range has. */
export function clients(count: number, range: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `127.${range}.0.${i + 1}`);
}

export const answered = (calls: readonly Outcome[]): readonly Outcome[] =>
  calls.filter(({ code }) => code === "OK");
export const failed = (calls: readonly Outcome[]): readonly Outcome[] =>
  calls.filter(({ code }) => code !== "OK");

/** Those that began at or after `from` and before `to`, in milliseconds since 1970. */
export function begun(calls: readonly Outcome[], from: number, to = Infinity): readonly Outcome[] {
  return calls.filter(({ at }) => at >= from && at < to);
}

/** The milliseconds within which 99 of 100 calls ended; 0 for no calls. */
export function p99(calls: readonly Outcome[]): number {
  const sorted = calls.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
}

/** The milliseconds of the slowest call; 0 for no calls. */
export const slowest = (calls: readonly Outcome[]): number => Math.max(0, ...calls.map(({ ms }) => ms));

/** How many calls ended in which way, as text. */
export function counted(calls: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { code } of calls) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(", ") || "none";
}
