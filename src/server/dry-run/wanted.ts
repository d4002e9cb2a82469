import { badInput } from "../../errors.js";

/**
 * Whether a request only wants to know what it would cost and send: `"extensions": {"dryRun": true}`.
 *
 * @throws BAD_USER_INPUT for anything but true and false: whoever wants a dry run must not get the real one
 */
export function wantsDryRun(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  const wanted = extensions?.["dryRun"] ?? false;
  if (typeof wanted === "boolean") return wanted;
  const came = JSON.stringify(wanted).slice(0, 40);
  throw badInput(`\`extensions.dryRun\` is true or false; got ${came}.`, { argument: "extensions.dryRun" });
}
