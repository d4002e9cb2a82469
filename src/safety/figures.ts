import { appendFileSync } from "node:fs";

/** What was measured of one of the checks that the safety tests are about. */
export interface Figure {
  /** The check's number. Guards have a table of their own and none. */
  readonly check: number | null;
  readonly what: string;
  readonly target: string;
  readonly measured: string;
}

/** Hands a figure to the table at the end of `npm run test:safety`; in any other run it is not wanted. */
export function report(figure: Figure): void {
  const file = process.env["SAFETY_FIGURES"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Milliseconds as the table shows them. */
export const shownMs = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
