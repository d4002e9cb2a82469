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

/** By how much a value grew in a minute, by least squares, after the first third in which it warmed up. */
export function growthOf(samples: readonly Sample[]): number {
  const warm = samples.slice(Math.floor(samples.length / 3));
  const mean = (of: (sample: Sample) => number): number =>
    warm.reduce((sum, sample) => sum + of(sample), 0) / warm.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const spread = mean((one) => (one.at - at) ** 2);
  return spread === 0 ? 0 : (mean((one) => (one.at - at) * (one.value - value)) / spread) * 60_000;
}
