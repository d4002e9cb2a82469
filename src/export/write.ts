import { setImmediate } from "node:timers/promises";
import type { AnswerPage, Asked, World } from "./asked.js";
import { type Collected, collect } from "./collect.js";
import { writeCsv } from "./csv.js";
import type { Dialect, FormatName } from "./formats.js";
import { geojsonOf } from "./geojson.js";
import { writeGexf } from "./gexf.js";
import { writeGraphml } from "./graphml.js";
import { jsonOf } from "./json.js";
import { networkOf } from "./network.js";
import { jsonldOf } from "./rdf/jsonld.js";
import { turtleOf } from "./rdf/turtle.js";
import { writeXlsx } from "./xlsx/answer.js";

export interface WriteOptions {
  /** Of CSV; the other formats have none. */
  readonly dialect?: Dialect;
  /** The most rows that the file holds. */
  readonly limit?: number;
}

/**
 * An answer as the bytes of a file. CSV goes out page by page as they come in; the other formats collect the pages first.
 * The same pages give the same bytes.
 *
 * @throws TypeError when the operation does not select what the question says of it.
 */
export async function* writeAnswer(
  world: World,
  format: FormatName,
  asked: Asked,
  pages: AsyncIterable<AnswerPage>,
  { dialect, limit }: WriteOptions = {},
): AsyncGenerator<Uint8Array> {
  if (format === "csv") {
    yield* encoded(writeCsv(world, asked, pages, dialect, limit));
    return;
  }
  const answer = await collect(world, asked, pages, limit);
  if (format === "xlsx") yield* breathing(writeXlsx(answer, asked.language));
  else yield* encoded(await textOf(world, format, asked, answer));
}

type TextFormat = Exclude<FormatName, "csv" | "xlsx">;

async function textOf(
  world: World,
  format: TextFormat,
  asked: Asked,
  answer: Collected,
): Promise<Iterable<string>> {
  const { facts, remarks } = answer;
  const linked = (origin?: string) =>
    jsonldOf(facts, { id: `question:${asked.name}`, remarks, about: asked.about }, origin);
  switch (format) {
    case "json":
      return [pretty(jsonOf(world, asked, answer))];
    case "graphml":
      return writeGraphml(networkOf(facts), remarks);
    case "gexf":
      return writeGexf(networkOf(facts), remarks, asked.about.date);
    case "geojson":
      return [pretty(geojsonOf(facts, remarks))];
    case "jsonld":
      return [pretty(linked(asked.origin))];
    case "ttl":
      return [await turtleOf(linked())];
  }
}

/** How much text becomes bytes at once. */
const portion = 1 << 16;

async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < portion) continue;
    yield encoder.encode(waiting);
    waiting = "";
    await setImmediate();
  }
  if (waiting !== "") yield encoder.encode(waiting);
}

/** Lets others have their turn: a long file must not hold up every other answer. */
async function* breathing(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part.length > 0) yield part;
    await setImmediate();
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
