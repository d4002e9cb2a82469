// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.byIds
// 2. affiliatedWith.affiliatesByActor, affiliatedWith.affiliationsByActor, involvedIn.programmesByActor, provides.offersByActor, seatedIn.seatsByActor, source.byIds, supports.supportedMunicipalitiesByActor, supports.supportedMunicipalitiesByActor.count, supports.supportedMunicipalitiesByActor.facet ×2
// 3. node.byIds, programme.byIds, provides.offersByActor.count, source.byIds ×5

// actor.byIds
MATCH (n:Actor) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.actorType, n.website] AS thing;

// affiliatedWith.affiliatesByActor
MATCH (n:Actor)<-[r:AFFILIATED_WITH]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// affiliatedWith.affiliationsByActor
MATCH (n:Actor)-[r:AFFILIATED_WITH]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// involvedIn.programmesByActor
MATCH (n:Actor)-[r:INVOLVED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// provides.offersByActor
MATCH (n:Actor)-[r:PROVIDES]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// seatedIn.seatsByActor
MATCH (n:Actor)-[r:SEATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name] AS thing;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor)-[r:SUPPORTS]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor.count
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// supports.supportedMunicipalitiesByActor.facet
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, r.programmeId AS value, count(DISTINCT r.id) AS count;

// supports.supportedMunicipalitiesByActor.facet
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, r.role AS value, count(DISTINCT r.id) AS count;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id] AS thing;

// provides.offersByActor.count
MATCH (n:Actor)-[r:PROVIDES]->(o:Offer) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
