import { setFlagsFromString } from "node:v8";
import "reflect-metadata";
import { pino } from "pino";
import { progressBar, progressLines } from "../seed/progress.js";
import { createApp, type Voice } from "./app.js";
import { readConfig } from "./config.js";
import { serializers } from "./logged-error.js";
import { product } from "./product.js";
import { plainMessage } from "./start-failure.js";

const voice: Voice = {
  say: (line) => console.log(line),
  progress: process.stderr.isTTY ? progressBar(process.stderr) : progressLines((line) => console.log(line)),
};

/**
 * V8 learns from documents that are kept that documents live long, and then puts all of them where only a collection of the
 * whole memory frees them: a flood of refused ones would make everybody wait for one collection after the other.
 */
setFlagsFromString("--no-allocation-site-pretenuring");

/** Starts, and stops at the first SIGTERM or SIGINT; another one a second later ends the process at once. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const asked = stopAsked();
  const log = pino({ level: config.logLevel, serializers }, pino.destination({ dest: 2, sync: true }));
  const app = createApp(config, log, await product(), voice);
  await app.start();
  await asked;
  voice.say("Stopping; what is in flight is answered first.");
  await app.stop();
}

/** Resolves when somebody wants the program to end. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        resolve();
        // Ctrl+C under npm may come twice at once. One that comes later is meant.
        const first = Date.now();
        process.on(signal, () => {
          if (Date.now() - first > 1000) process.exit(1);
        });
      });
    }
    // A SIGTERM to `npm start` ends npm and its shell, but many a shell does not pass it on.
    if (process.env["npm_lifecycle_event"] === "start") whenParentEnds(resolve);
  });
}

function whenParentEnds(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 500);
  timer.unref();
}

main().then(
  // Nothing is left to do, whatever timer a library still holds.
  () => process.exit(0),
  (error: unknown) => {
    console.error(plainMessage(error) ?? error);
    process.exit(1);
  },
);
