import type { Asked, World } from "./asked.js";
import type { Dialect } from "./formats.js";

/** A Frictionless Data Package descriptor (`datapackage.json`) for the CSV file of an answer. */
export function descriptorOf(
  world: World,
  asked: Asked,
  options: { readonly dialect?: Dialect; readonly path?: string } = {},
): Readonly<Record<string, unknown>> {
  return { name: asked.name, options, world };
}
