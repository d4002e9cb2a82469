import { SingleBar } from "cli-progress";

/** Hears how a load gets on. */
export interface Progress {
  /** A part of the work begins; it may begin again from the start when the work is repeated. */
  start(task: string, rows: number): void;
  advance(rows: number): void;
  stop(): void;
}

/** For those who do not want to hear anything. */
export const silent: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** A bar that moves, for a terminal. */
export function progressBar(stream: NodeJS.WritableStream): Progress {
  let bar: SingleBar | undefined;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    start: (task, rows) => {
      stop();
      bar = new SingleBar({
        stream,
        format: `${task} [{bar}] {value}/{total}`,
        hideCursor: true,
        barsize: 30,
      });
      bar.start(rows, 0);
    },
    advance: (rows) => bar?.increment(rows),
    stop,
  };
}

/** One line for each part of the work, for a pipe or a log. */
export function progressLines(write: (line: string) => void): Progress {
  return {
    ...silent,
    start: (task, rows) => write(`${task}: ${rows} ${rows === 1 ? "row" : "rows"}`),
  };
}
