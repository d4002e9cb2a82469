import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { context, names, vocabularies } from "./context.js";
import type { JsonLd } from "./jsonld.js";

/** The same document as Turtle. Nothing is fetched: the only context there is lies here. */
export async function turtleOf(document: JsonLd): Promise<string> {
  const quads: unknown = await jsonld.toRDF(
    { ...document, "@context": context["@context"] } as jsonld.JsonLdDocument,
    { format: "application/n-quads", documentLoader: nothingElse },
  );
  const { thing, source, statement, question } = names;
  const writer = new Writer({ prefixes: { ...vocabularies, thing, source, statement, question } });
  writer.addQuads(new Parser({ format: "application/n-quads" }).parse(quads as string));
  return new Promise((resolve, reject) =>
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
  );
}

function nothingElse(url: string): never {
  throw new TypeError(`A file needs no document but its own context; ${url} was asked for.`);
}
