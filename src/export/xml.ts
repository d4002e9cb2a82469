import { create, fragment } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

export type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

/** Characters that no XML document may hold are left out. */
const options = { invalidCharReplacement: "" };

/** The first element of a document. */
export function rootElement(name: string, attributes: Attributes): XMLBuilder {
  return create({ ...options, version: "1.0", encoding: "UTF-8" }).ele(name, oneLine(attributes));
}

/** An element of its own, to be written where a document has a mark. */
export function element(name: string, attributes: Attributes = {}): XMLBuilder {
  return fragment(options).ele(name, oneLine(attributes));
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Adds an element without content. */
export function leaf(parent: XMLBuilder, name: string, attributes: Attributes): void {
  parent.ele(name, oneLine(attributes));
}

/**
 * A document whose many elements of one sort are made and written one after the other, so that they never lie in memory
 * together: each element named in `pieces` stands in the document as an empty one and is replaced by its pieces.
 */
export function* documentText(
  root: XMLBuilder,
  pieces: Readonly<Record<string, () => Iterable<XMLBuilder>>>,
): Generator<string> {
  const marks = Object.keys(pieces).map((name) => `<${name}/>`);
  // No text or attribute can hold a mark: there `<` is written as `&lt;`.
  for (const part of root.end().split(new RegExp(`(${marks.join("|")})`))) {
    const made = marks.includes(part) ? pieces[part.slice(1, -2)] : undefined;
    if (made === undefined) yield part;
    else for (const piece of made()) yield `${piece.end()}\n`;
  }
}

/** Attributes that have a value; line breaks in them would be lost anyway. */
function oneLine(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, String(value).replace(/[\r\n\t]+/g, " ")]),
  );
}
