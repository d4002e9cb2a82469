import { Zip, ZipDeflate } from "fflate";

/** A file in an archive: its text in pieces. */
export interface Entry {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** The first moment that a zip archive can name: no file tells when it was made. */
const noMoment = new Date(1980, 0, 1);

/** How much text goes into the archive at once. */
const portion = 1 << 16;

/** An archive, piece by piece; the same entries give the same bytes. */
export function* zipOf(entries: readonly Entry[]): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = noMoment;
    archive.add(file);
    let waiting = "";
    for (const piece of text) {
      waiting += piece;
      if (waiting.length < portion) continue;
      file.push(encoder.encode(waiting));
      waiting = "";
      // Also where nothing is ready yet: whoever reads can let others have their turn.
      yield joinedBytes(ready.splice(0));
    }
    file.push(encoder.encode(waiting), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
