import { constant } from "../api/names.js";
import type { Facts, LineFact, Property, SourceFact, ThingFact } from "./landscape.js";
import { citationOf } from "./evidence.js";
import type { CellType } from "./columns.js";
import type { Cell } from "./cells.js";

/** An attribute that nodes or edges of a drawing can have. */
export interface Attribute {
  readonly name: string;
  readonly type: CellType;
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  /** How many lines it has in this network. */
  readonly degree: number;
  readonly values: ReadonlyMap<string, Cell>;
  readonly period: Period;
}

export interface NetworkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly isDirected: boolean;
  readonly weight: number;
  readonly values: ReadonlyMap<string, Cell>;
  readonly period: Period;
}

/** Partial dates, as the data have them. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Things and lines, ready to be drawn. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
}

/** Fields that say from when to when a thing was there. */
const beginnings = ["since", "opened", "start", "valid_from", "signed_on", "date"] as const;
const ends = ["until", "closed", "end", "valid_until"] as const;

/** What an answer holds as nodes and edges. An end that the answer only names becomes a node with its id as label. */
export function networkOf({ things, lines, sources }: Facts): Network {
  const degrees = new Map<string, number>();
  for (const { from, to } of lines.values())
    for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const named = [...degrees.keys()].filter((id) => !things.has(id)).map(onlyNamed);
  const nodes = [...things.values(), ...named].map((thing) =>
    nodeOf(thing, degrees.get(thing.id) ?? 0, sources),
  );
  const edges = [...lines.values()].map((line) => edgeOf(line, things, sources));
  return {
    nodes: nodes.map(({ node }) => node),
    edges: edges.map(({ edge }) => edge),
    nodeAttributes: attributesOf(nodes.map(({ values }) => values)),
    edgeAttributes: attributesOf(edges.map(({ values }) => values)),
  };
}

function nodeOf(
  thing: ThingFact,
  degree: number,
  sources: ReadonlyMap<string, SourceFact>,
): { readonly node: NetworkNode; readonly values: readonly Property[] } {
  const property = (names: readonly string[]): string | null => {
    const found = names.flatMap((name) => thing.properties.find((p) => p.name === name)?.value ?? []);
    return typeof found[0] === "string" ? found[0] : null;
  };
  const values = [
    given("type", "text", thing.type),
    given("entity_type", "text", constant(thing.kind).replace(/^_/, "")),
    given("latitude", "number", thing.location?.latitude),
    given("longitude", "number", thing.location?.longitude),
    ...thing.properties.filter(({ name }) => !reserved.has(name)),
    ...evidence(thing.sourceIds, sources),
  ].flat();
  return {
    node: {
      id: thing.id,
      label: thing.label,
      degree,
      values: new Map(values.map(({ name, value }) => [name, value])),
      period: { since: property(beginnings), until: property(ends) },
    },
    values,
  };
}

function edgeOf(
  line: LineFact,
  things: ReadonlyMap<string, ThingFact>,
  sources: ReadonlyMap<string, SourceFact>,
): { readonly edge: NetworkEdge; readonly values: readonly Property[] } {
  const { id, from, to, relation, isDirected, weight, since, until, role, programmeId } = line;
  const values = [
    given("relation", "text", relation),
    given("role", "text", role),
    given("since", "date", since),
    given("until", "date", until),
    given("programme_id", "text", programmeId),
    given("programme_label", "text", things.get(programmeId ?? "")?.label),
    ...line.properties.filter(({ name }) => !reserved.has(name)),
    ...evidence(line.sourceIds, sources),
  ].flat();
  const all = new Map(values.map(({ name, value }) => [name, value]));
  return {
    edge: { id, from, to, relation, isDirected, weight: weight ?? 1, values: all, period: { since, until } },
    values,
  };
}

/** Names that drawing programs read as something of their own. */
const reserved = new Set(["id", "label", "labels", "x", "y", "size", "color", "weight", "type"]);

function evidence(ids: readonly string[], sources: ReadonlyMap<string, SourceFact>): readonly Property[] {
  const citations = ids.flatMap((id) => citationOf({ ...sources.get(id) }) ?? []);
  return [
    given("source", "text", citations.join(" | ") || null),
    given("source_ids", "text", ids.join(" | ") || null),
  ].flat();
}

function given(name: string, type: CellType, value: Cell | undefined): readonly Property[] {
  return value === null || value === undefined ? [] : [{ name, field: name, type, value }];
}

/** The attributes that occur, in the order in which they do; one with values of several types holds texts. */
function attributesOf(items: readonly (readonly Property[])[]): readonly Attribute[] {
  const types = new Map<string, CellType>();
  for (const values of items) {
    for (const { name, type } of values) {
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : "text");
    }
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

function onlyNamed(id: string): ThingFact {
  return { id, type: "Entity", kind: "Entity", label: id, names: [], properties: [], sourceIds: [] };
}
