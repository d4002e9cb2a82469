import { documentText, element, rootElement, type XMLBuilder } from "../xml.js";

/** The texts of a workbook: each is stored once, cells name its place. */
export class Strings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const known = this.places.get(text) ?? this.places.size;
    this.places.set(text, known);
    return known;
  }

  /** The XML of the list; to be asked for when all sheets are written. */
  *text(): Generator<string> {
    const root = rootElement("sst", {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      count: this.uses,
      uniqueCount: this.places.size,
    });
    root.ele("texts");
    yield* documentText(root, { texts: () => this.elements() });
  }

  private *elements(): Generator<XMLBuilder> {
    for (const text of this.places.keys()) {
      const item = element("si");
      item.ele("t", { "xml:space": "preserve" }).txt(text);
      yield item;
    }
  }
}
