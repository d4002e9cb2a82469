import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command line that is not understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The values of a command line that has these options and nothing else.
 *
 * @throws UsageError with what came and `allowed`, the options in words.
 */
export function readArguments<const T extends Options>(args: readonly string[], options: T, allowed: string) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS_") !== true) throw error;
    const [what = ""] = message.split(/\. |\n/);
    throw new UsageError(`${what.replace(/\.$/, "")}. The options are ${allowed}.`);
  }
}
