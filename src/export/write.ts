import type { AnswerPage, Asked, World } from "./asked.js";
import type { Dialect, FormatName } from "./formats.js";

export interface WriteOptions {
  /** Of CSV; the other formats have none. */
  readonly dialect?: Dialect;
}

/**
 * An answer as the bytes of a file. CSV goes out row by row while the pages come in; the other formats collect the pages
 * first. The same pages give the same bytes.
 */
export async function* writeAnswer(
  world: World,
  format: FormatName,
  asked: Asked,
  pages: AsyncIterable<AnswerPage>,
  options: WriteOptions = {},
): AsyncGenerator<Uint8Array> {
  throw new TypeError(`${format} ${String(options.dialect)} ${asked.name} ${String(world)} ${String(pages)}`);
  yield new Uint8Array();
}
