/** Where the server serves the context of its JSON-LD. */
export const contextPath = "/context/v1.jsonld";

/**
 * The names of things, sources and statements begin like this, wherever the server stands: the same thing has one name in
 * all files. They are no addresses.
 */
export const names = {
  thing: "urn:bildungsgraph:thing:",
  source: "urn:bildungsgraph:source:",
  statement: "urn:bildungsgraph:statement:",
  question: "urn:bildungsgraph:question:",
  term: "urn:bildungsgraph:term:",
} as const;

/** The vocabularies that are used, by their usual prefixes. */
export const vocabularies = {
  bg: names.term,
  owl: "http://www.w3.org/2002/07/owl#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const reference = (id: string) => ({ "@id": id, "@type": "@id" });

/**
 * The context of all JSON-LD of this project. A published version never changes; what differs becomes a new one. A word
 * that stands nowhere here is one of the project's own: a field of the API, or a relationship (`uses`, `participatesIn`).
 */
export const context: { readonly "@context": Readonly<Record<string, unknown>> } = {
  "@context": {
    "@version": 1.1,
    "@vocab": names.term,
    ...vocabularies,
    thing: names.thing,
    source: names.source,
    statement: names.statement,
    question: names.question,
    id: "@id",
    type: "@type",
    name: "schema:name",
    alternateName: "schema:alternateName",
    description: "schema:description",
    latitude: "schema:latitude",
    longitude: "schema:longitude",
    website: { "@id": "schema:url", "@type": "xsd:anyURI" },
    url: { "@id": "schema:url", "@type": "xsd:anyURI" },
    license: "schema:license",
    version: "schema:version",
    dateModified: "schema:dateModified",
    creditText: "schema:creditText",
    mainEntity: reference("schema:mainEntity"),
    containedInPlace: reference("schema:containedInPlace"),
    unitOf: reference("org:unitOf"),
    subOrganizationOf: reference("org:subOrganizationOf"),
    prefLabel: "skos:prefLabel",
    altLabel: "skos:altLabel",
    definition: "skos:definition",
    note: "skos:note",
    inScheme: reference("skos:inScheme"),
    broaderConcept: reference("skos:broader"),
    subject: reference("rdf:subject"),
    predicate: reference("rdf:predicate"),
    object: reference("rdf:object"),
    since: "schema:startDate",
    until: "schema:endDate",
    sameAs: reference("owl:sameAs"),
    wasDerivedFrom: reference("prov:wasDerivedFrom"),
  },
};
