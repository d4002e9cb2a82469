import {
  type Facts,
  type LineFact,
  type Property,
  similar,
  type SourceFact,
  type ThingFact,
} from "../landscape.js";
import { classesOf, propertyOf, schemes } from "./terms.js";

/** A node of JSON-LD. */
export type JsonNode = Readonly<Record<string, unknown>>;

/**
 * What an answer holds as nodes of JSON-LD: concept schemes, things, statements and comparisons as nodes of their own, and
 * sources. Each statement also stands as a plain property of the thing where it starts.
 */
export function nodesOf({ things, lines, sources }: Facts): readonly JsonNode[] {
  const out = new Map<string, LineFact[]>();
  for (const line of lines.values())
    if (line.relation !== similar) out.set(line.from, [...(out.get(line.from) ?? []), line]);
  const kinds = new Set([...things.values()].map(({ kind }) => kind));
  const named = [...out.keys()].filter((id) => !things.has(id));
  return [
    ...[...kinds].flatMap((kind) => schemeOf(kind)),
    ...[...things.values()].map((thing) => ({
      ...thingNode(thing),
      ...relationsOf(out.get(thing.id) ?? [], thing.kind),
    })),
    ...named.map((id) => ({ id: thingId(id), ...relationsOf(out.get(id) ?? [], undefined) })),
    ...[...lines.values()].map((line) => lineNode(line, things.get(line.from)?.kind)),
    ...[...sources.values()].map(sourceNode),
  ];
}

function thingNode(thing: ThingFact): JsonNode {
  const scheme = schemes[thing.kind];
  const labels = labelsOf(thing);
  return {
    id: thingId(thing.id),
    type: [...new Set([...(classesOf[thing.kind] ?? []), thing.kind, thing.type])],
    ...(scheme === undefined ? labels : asConcept(labels, scheme[0])),
    ...literals(thing.properties.filter(({ field, isOfAnswer }) => field !== "name" && !isOfAnswer)),
    ...(thing.location ?? {}),
    ...sameAs(thing),
    ...derived(thing.sourceIds),
  };
}

/** The name in each language, and the other names; without languages as it came. */
function labelsOf({ names, label }: ThingFact): { readonly name: unknown; readonly alternateName?: unknown } {
  const main = names.filter(({ lang }, at) => names.findIndex((n) => n.lang === lang) === at);
  const others = names.filter((name) => !main.includes(name));
  const tagged = (list: ThingFact["names"]) =>
    list.map(({ lang, text }) => ({ "@value": text, "@language": lang }));
  return {
    name: main.length === 0 ? label : tagged(main),
    ...(others.length === 0 ? {} : { alternateName: tagged(others) }),
  };
}

function asConcept({ name, alternateName }: ReturnType<typeof labelsOf>, scheme: string): JsonNode {
  return {
    name,
    prefLabel: name,
    ...(alternateName === undefined ? {} : { altLabel: alternateName }),
    inScheme: `thing:scheme/${scheme}`,
  };
}

function schemeOf(kind: string): readonly JsonNode[] {
  const scheme = schemes[kind];
  if (scheme === undefined) return [];
  const [id, de, en] = scheme;
  const prefLabel = [
    { "@value": de, "@language": "de" },
    { "@value": en, "@language": "en" },
  ];
  return [{ id: `thing:scheme/${id}`, type: "skos:ConceptScheme", prefLabel }];
}

/** The same thing elsewhere, only where that is sourced. */
function sameAs({ kind, properties }: ThingFact): JsonNode {
  const said = (field: string): unknown => properties.find((p) => p.field === field)?.value;
  const certainty = kind === "Municipality" ? said("wikidataConfidence") : said("confidence");
  const [wikidata, geonames] = [said("wikidataId"), said("geonamesId")];
  const found = [
    ...(typeof wikidata === "string" && certainty === "SOURCED"
      ? [`http://www.wikidata.org/entity/${wikidata}`]
      : []),
    ...(typeof geonames === "string" && said("confidence") === "SOURCED"
      ? [`https://sws.geonames.org/${geonames}/`]
      : []),
  ];
  return found.length === 0 ? {} : { sameAs: found };
}

function relationsOf(lines: readonly LineFact[], kind: string | undefined): JsonNode {
  const ends: Record<string, string[]> = {};
  for (const { relation, to } of lines) {
    const known = (ends[propertyOf(relation, kind).word] ??= []);
    if (!known.includes(thingId(to))) known.push(thingId(to));
  }
  // The project's own relations are in no context, so they say themselves that they lead to things.
  return Object.fromEntries(Object.entries(ends).map(([word, ids]) => [word, ids.map((id) => ({ id }))]));
}

function lineNode(line: LineFact, kind: string | undefined): JsonNode {
  const said = {
    ...(line.role === null ? {} : { role: line.role }),
    ...(line.since === null ? {} : { since: dateLiteral(line.since) }),
    ...(line.until === null ? {} : { until: dateLiteral(line.until) }),
    ...(line.programmeId === null ? {} : { programme: { id: thingId(line.programmeId) } }),
    ...literals(line.properties),
    ...derived(line.sourceIds),
  };
  const id = `statement:${encode(line.id)}`;
  if (line.relation === similar)
    return {
      id,
      type: "Comparison",
      between: [{ id: thingId(line.from) }, { id: thingId(line.to) }],
      ...said,
    };
  return {
    id,
    type: ["rdf:Statement", "Statement"],
    subject: thingId(line.from),
    predicate: propertyOf(line.relation, kind).iri,
    object: thingId(line.to),
    relation: line.relation,
    ...said,
  };
}

function sourceNode({ id, citation, url, properties }: SourceFact): JsonNode {
  return {
    id: sourceId(id),
    type: ["prov:Entity", "schema:CreativeWork", "Source"],
    ...(citation === null ? {} : { name: citation }),
    ...(url === null ? {} : { url }),
    ...literals(properties),
  };
}

function derived(sourceIds: readonly string[]): JsonNode {
  return sourceIds.length === 0 ? {} : { wasDerivedFrom: sourceIds.map(sourceId) };
}

function literals(properties: readonly Property[]): JsonNode {
  return Object.fromEntries(
    properties.map(({ field, type, value }) => [
      field,
      type === "date" && typeof value === "string" ? dateLiteral(value) : value,
    ]),
  );
}

/** A partial date is of the type that is as exact as it is. */
function dateLiteral(date: string): JsonNode {
  const type = date.length === 4 ? "xsd:gYear" : date.length === 7 ? "xsd:gYearMonth" : "xsd:date";
  return { "@value": date, "@type": type };
}

const thingId = (id: string): string => `thing:${encode(id)}`;
const sourceId = (id: string): string => `source:${encode(id)}`;

/** What an IRI cannot hold, percent-encoded. */
function encode(id: string): string {
  return id.split(":").map(encodeURIComponent).join(":");
}
