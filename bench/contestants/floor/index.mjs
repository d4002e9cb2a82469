import { fileURLToPath } from "node:url";
import { startContestant, usedIn } from "../contestant.mjs";

/** One hand-written statement for each operation and as little as possible around it. */
export function startFloor(settings) {
  return startContestant({
    name: "floor",
    speaks: "floor",
    program: fileURLToPath(new URL("server.mjs", import.meta.url)),
    settings,
    request: ({ letter, floor }, choice) => ({
      path: `/${letter}`,
      method: "POST",
      body: JSON.stringify(usedIn(floor, choice)),
    }),
  });
}
