import type { Remark } from "./about.js";
import { appearanceOf } from "./appearance.js";
import type { Cell } from "./cells.js";
import type { CellType } from "./columns.js";
import type { Attribute, Network, NetworkEdge, NetworkNode } from "./network.js";
import { documentText, element, leaf, rootElement, type XMLBuilder } from "./xml.js";

/** A network as GraphML: labels, types, sizes, colours, weights and all that is known of nodes and edges. */
export function* writeGraphml(network: Network, remarks: readonly Remark[]): Generator<string> {
  const root = rootElement("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" });
  const told = remarksByName(remarks);
  for (const [name] of told) declare(root, "graph", { name, type: "text" });
  for (const attribute of [...drawnNode, ...network.nodeAttributes]) declare(root, "node", attribute);
  for (const attribute of [...drawnEdge, ...network.edgeAttributes]) declare(root, "edge", attribute);
  const graph = root.ele("graph", { edgedefault: isUndirected(network) ? "undirected" : "directed" });
  for (const [name, text] of told) datum(graph, "graph", name, text);
  graph.ele("nodes").up().ele("edges");
  yield* documentText(root, {
    nodes: () => mapped(network.nodes, nodeElement),
    edges: () => mapped(network.edges, edgeElement),
  });
}

/** Many programs refuse a graph with edges of both sorts: it is undirected only when all are, and edges tell themselves. */
export function isUndirected({ edges }: Network): boolean {
  return edges.length > 0 && edges.every(({ isDirected }) => !isDirected);
}

export function* mapped<T>(items: readonly T[], make: (item: T) => XMLBuilder): Generator<XMLBuilder> {
  for (const item of items) yield make(item);
}

const drawnNode: readonly Attribute[] = [
  { name: "label", type: "text" },
  { name: "size", type: "number" },
  { name: "color", type: "text" },
  { name: "x", type: "number" },
  { name: "y", type: "number" },
];

const drawnEdge: readonly Attribute[] = [
  { name: "label", type: "text" },
  { name: "weight", type: "number" },
  { name: "directed", type: "boolean" },
];

const types: Readonly<Record<CellType, string>> = {
  text: "string",
  date: "string",
  list: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
};

function declare(root: XMLBuilder, domain: string, { name, type }: Attribute): void {
  leaf(root, "key", {
    id: `${domain}_${name}`,
    for: domain,
    "attr.name": name,
    "attr.type": types[type],
  });
}

function nodeElement(node: NetworkNode): XMLBuilder {
  const { colour, size, position } = appearanceOf(node);
  const made = element("node", { id: node.id });
  const drawn = { label: node.label, size, color: colour, x: position?.x, y: position?.y };
  for (const [name, value] of [...Object.entries(drawn), ...node.values]) datum(made, "node", name, value);
  return made;
}

function edgeElement(edge: NetworkEdge): XMLBuilder {
  const made = element("edge", { id: edge.id, source: edge.from, target: edge.to });
  const drawn = { label: edge.relation, weight: edge.weight, directed: edge.isDirected };
  for (const [name, value] of [...Object.entries(drawn), ...edge.values]) datum(made, "edge", name, value);
  return made;
}

function datum(parent: XMLBuilder, domain: string, name: string, value: Cell | undefined): void {
  if (value !== null && value !== undefined)
    parent.ele("data", { key: `${domain}_${name}` }).txt(String(value));
}

function remarksByName(remarks: readonly Remark[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { key, text } of remarks) {
    const name = key.replaceAll(" ", "_");
    const known = texts.get(name);
    texts.set(name, known === undefined ? text : `${known} ${text}`);
  }
  return texts;
}
