import { monitorEventLoopDelay } from "node:perf_hooks";

const windowMs = 250;

/** Watches whether this process keeps up with its work. */
export interface EventLoop {
  /** True while the last window was late by more than what is allowed. */
  isLate(): boolean;
  stop(): void;
}

/** Measures in windows of a quarter of a second by how much the event loop is late, 99 of 100 times. */
export function watchEventLoop(allowedMs: number): EventLoop {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let late = false;
  const timer = setInterval(() => {
    late = delay.percentile(99) / 1e6 > allowedMs;
    delay.reset();
  }, windowMs);
  timer.unref();
  return {
    isLate: () => late,
    stop: () => {
      clearInterval(timer);
      delay.disable();
    },
  };
}
