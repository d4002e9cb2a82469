import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What a request passes on its way: a step answers it, or lets it go on. Express takes it too, whose requests are Node's with
 * more to them.
 */
export type Step = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => unknown;

/** One step after the other, until one answers. What a step throws, rejects with or passes on goes to `failed`. */
export function inTurn(
  steps: readonly Step[],
  failed: (error: unknown, res: ServerResponse) => void,
): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    const stop = (error: unknown): void => failed(error, res);
    const go = (at: number): void => {
      const step = steps[at];
      if (step === undefined) return;
      const next = (error?: unknown): void => (error === undefined ? go(at + 1) : stop(error));
      try {
        const done = step(req, res, next);
        if (done instanceof Promise) done.catch(stop);
      } catch (error) {
        stop(error);
      }
    };
    go(0);
  };
}
