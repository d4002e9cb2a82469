import { setTimeout as pause } from "node:timers/promises";

/** A value at a moment, in milliseconds since the first one. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** Reads a value once a second until it is stopped. */
export function sampling(read: () => Promise<number>): { stop(): Promise<readonly Sample[]> } {
  const samples: Sample[] = [];
  const stopped = new AbortController();
  const started = performance.now();
  const running = (async () => {
    while (!stopped.signal.aborted) {
      samples.push({ at: performance.now() - started, value: await read() });
      await pause(1000);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await running;
      return samples;
    },
  };
}

/** By how much a value grew in a minute, by least squares, once it had warmed up for so many milliseconds. */
export function growthOf(samples: readonly Sample[], warmUpMs: number): number {
  const warm = samples.filter(({ at }) => at >= warmUpMs);
  const mean = (of: (sample: Sample) => number): number =>
    warm.reduce((sum, sample) => sum + of(sample), 0) / warm.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const spread = mean((one) => (one.at - at) ** 2);
  return spread === 0 ? 0 : (mean((one) => (one.at - at) * (one.value - value)) / spread) * 60_000;
}
