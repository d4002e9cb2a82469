// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.byIds, programme.byIds
// 2. affiliatedWith.affiliationsByActor, involvedIn.actorsByProgramme ×3
// 3. source.byIds ×4

// actor.byIds
MATCH (n:Actor) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.start, n.end] AS thing;

// affiliatedWith.affiliationsByActor
MATCH (n:Actor)-[r:AFFILIATED_WITH]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.actorType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// involvedIn.actorsByProgramme
MATCH (n:Programme) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:INVOLVED_IN]-(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.actorType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
