// What is sent, step by step; the statements of one step do not wait for each other.
// 1. programme.count, programme.list, question.known
// 2. connectors.between, involvedIn.actorsByProgramme, involvedIn.actorsByProgramme.count, participatesIn.municipalitiesByProgramme
// 3. node.byIds, source.byIds ×2
// 4. node.byIds ×2, source.byIds

// programme.count
MATCH (n0:Municipality) WHERE n0.id IN $p0
MATCH (n0:Municipality)-[r2:PARTICIPATES_IN]->(n:Programme)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1
RETURN count(n) AS count;

// programme.list
MATCH (n0:Municipality) WHERE n0.id IN $p0
MATCH (n0:Municipality)-[r2:PARTICIPATES_IN]->(n:Programme)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn]) AS things;

// question.known
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id;

// connectors.between
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND o.entityType IN $p0
WITH n, r, o ORDER BY r.id
WITH o.id AS id, o.nameKey AS nameKey, count(DISTINCT n.id) AS reached, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]]) AS links
WHERE reached = $wanted
RETURN id, nameKey, links;

// involvedIn.actorsByProgramme
MATCH (n:Programme)<-[r:INVOLVED_IN]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.actorType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// involvedIn.actorsByProgramme.count
MATCH (n:Programme)<-[r:INVOLVED_IN]-(o:Actor) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// participatesIn.municipalitiesByProgramme
MATCH (n:Programme) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:PARTICIPATES_IN]-(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, r.phase, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind, n.actorType] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;
