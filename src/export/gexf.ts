import { firstDay, lastDay } from "../api/partial-date.js";
import type { Remark } from "./about.js";
import { appearanceOf } from "./appearance.js";
import type { Cell } from "./cells.js";
import type { CellType } from "./columns.js";
import { isUndirected, mapped } from "./graphml.js";
import type { Attribute, Network, NetworkEdge, NetworkNode, Period } from "./network.js";
import { type Attributes, documentText, element, leaf, rootElement, type XMLBuilder } from "./xml.js";

/**
 * A network as GEXF 1.3. Partial dates are widened to the first and the last day that they can mean, for the time line; as
 * the data have them they stand among the attributes.
 */
export function* writeGexf(
  network: Network,
  remarks: readonly Remark[],
  date: string | null,
): Generator<string> {
  const root = rootElement("gexf", {
    xmlns: "http://gexf.net/1.3",
    "xmlns:viz": "http://gexf.net/1.3/viz",
    version: "1.3",
  });
  addMeta(root, remarks, date);
  const isDynamic = [...network.nodes, ...network.edges].some(({ period }) => period.since ?? period.until);
  const graph = root.ele("graph", {
    defaultedgetype: isUndirected(network) ? "undirected" : "directed",
    mode: isDynamic ? "dynamic" : "static",
    ...(isDynamic ? { timeformat: "date" } : {}),
  });
  declare(graph, "node", network.nodeAttributes);
  declare(graph, "edge", [...network.edgeAttributes, { name: "directed", type: "boolean" }]);
  graph.ele("nodes").ele("allnodes").up().up().ele("edges").ele("alledges");
  yield* documentText(root, {
    allnodes: () => mapped(network.nodes, nodeElement),
    alledges: () => mapped(network.edges, edgeElement),
  });
}

const types: Readonly<Record<CellType, string>> = {
  text: "string",
  date: "string",
  list: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
};

function addMeta(root: XMLBuilder, remarks: readonly Remark[], date: string | null): void {
  const meta = root.ele("meta", date === null || date.length < 10 ? {} : { lastmodifieddate: date });
  meta.ele("creator").txt("Bildungsgraph");
  meta.ele("description").txt(remarks.map(({ label, text }) => `${label}: ${text}`).join("\n"));
  const keywords = remarks.filter(({ key }) => key === "name").map(({ text }) => text);
  if (keywords.length > 0) meta.ele("keywords").txt(keywords.join(", "));
}

function declare(graph: XMLBuilder, domain: string, attributes: readonly Attribute[]): void {
  const made = graph.ele("attributes", { class: domain });
  for (const { name, type } of attributes)
    leaf(made, "attribute", { id: name, title: name, type: types[type] });
}

function nodeElement(node: NetworkNode): XMLBuilder {
  const { red, green, blue, size, position } = appearanceOf(node);
  const made = element("node", { id: node.id, label: node.label, ...days(node.period) });
  addValues(made, node.values);
  leaf(made, "viz:color", { r: red, g: green, b: blue });
  if (position !== null) leaf(made, "viz:position", { x: position.x, y: position.y, z: 0 });
  leaf(made, "viz:size", { value: size });
  return made;
}

function edgeElement(edge: NetworkEdge): XMLBuilder {
  const made = element("edge", {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    label: edge.relation,
    kind: edge.relation,
    weight: edge.weight,
    ...days(edge.period),
  });
  addValues(made, new Map([...edge.values, ["directed", edge.isDirected]]));
  return made;
}

function addValues(parent: XMLBuilder, values: ReadonlyMap<string, Cell>): void {
  const made = parent.ele("attvalues");
  for (const [name, value] of values) leaf(made, "attvalue", { for: name, value });
}

function days({ since, until }: Period): Attributes {
  return {
    start: since === null ? undefined : firstDay(since),
    end: until === null ? undefined : lastDay(until),
  };
}
