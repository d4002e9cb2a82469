import { remarksOf } from "./about.js";
import type { AboutData, Asked } from "./asked.js";
import { writeGraphml } from "./graphml.js";
import type { Facts } from "./landscape.js";
import { networkOf } from "./network.js";
import { jsonldOf } from "./rdf/jsonld.js";

/** The whole graph as a text in pieces: a network, or linked data with their context in the file. */
export function writeFacts(
  format: "graphml" | "jsonld",
  facts: Facts,
  title: Asked["question"]["title"],
  about: AboutData,
): Iterable<string> {
  const asked: Asked["question"] = { title, rows: [] };
  const remarks = remarksOf({ name: "", question: asked, variables: {}, about }, [], null);
  if (format === "graphml") return writeGraphml(networkOf(facts), remarks);
  const document = jsonldOf(facts, { id: "urn:bildungsgraph:graph", remarks, about });
  return [`${JSON.stringify(document, null, 2)}\n`];
}
