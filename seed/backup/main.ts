import { readConfig } from "../../src/config.js";
import { plainMessage } from "../../src/start-failure.js";
import { UsageError } from "../arguments.js";
import { backupCommand, restoreCommand } from "./command.js";

// npm run backup and npm run restore name their command first.
const [command = "", ...args] = process.argv.slice(2);
const run = command === "restore" ? restoreCommand : backupCommand;

run(args, {
  settings: () => readConfig(process.env),
  say: (line) => console.log(line),
}).catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : (plainMessage(error) ?? error));
  process.exitCode = 1;
});
