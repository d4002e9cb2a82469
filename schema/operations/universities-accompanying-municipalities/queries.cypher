// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.count, actor.list
// 2. supports.supportedMunicipalitiesByActor, supports.supportedMunicipalitiesByActor.thingCount
// 3. programme.byIds, source.byIds

// actor.count
MATCH (n:Actor) WHERE n.actorType IN $p0 AND EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) }
RETURN count(n) AS count;

// actor.list
MATCH (n:Actor) WHERE n.actorType IN $p0 AND EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.actorType, n.nameKey, n.id]) AS things;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor)-[r:SUPPORTS]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor.thingCount
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
