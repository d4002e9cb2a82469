import { monitorEventLoopDelay } from "node:perf_hooks";

const windowMs = 250;

/** Watches whether this process keeps up with its work. */
export interface EventLoop {
  /** Begins to watch: once a server listens, since what it loads before makes it late. */
  start(): void;
  /** True while the last window was late by more than what is allowed. */
  isLate(): boolean;
  stop(): void;
}

/** Measures in windows of a quarter of a second by how much the event loop is late, 99 of 100 times. */
export function eventLoop(allowedMs: number): EventLoop {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      delay.enable();
      timer = setInterval(() => {
        late = delay.percentile(99) / 1e6 > allowedMs;
        delay.reset();
      }, windowMs).unref();
    },
    isLate: () => late,
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
