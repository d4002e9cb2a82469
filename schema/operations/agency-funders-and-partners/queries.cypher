// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.byIds, programme.byIds
// 2. affiliatedWith.affiliationsByActor, involvedIn.actorsByProgramme ×3
// 3. source.byIds ×4

// actor.byIds
MATCH (n:Actor) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.actorType, n.website] AS thing;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;

// affiliatedWith.affiliationsByActor
MATCH (n:Actor)-[r:AFFILIATED_WITH]->(o:Actor) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.actorType, o.website],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// involvedIn.actorsByProgramme
MATCH (n:Programme)<-[r:INVOLVED_IN]-(o:Actor) WHERE n.id IN $ids AND r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.actorType, o.website],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
