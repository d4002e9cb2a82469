// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.count, actor.list
// 2. supports.supportedMunicipalitiesByActor, supports.supportedMunicipalitiesByActor.count, supports.supportedMunicipalitiesByActor.thingCount
// 3. programme.byIds, source.byIds

// actor.count
MATCH (n:Actor) WHERE n.actorType IN $p0 AND COUNT { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE NOT EXISTS { (n)-[r2:SUPPORTS]->(n1:Municipality) WHERE r2.id < r0.id } } >= $p1
RETURN count(n) AS count;

// actor.list
MATCH (n:Actor) WHERE n.actorType IN $p0 AND COUNT { (n)-[r3:SUPPORTS]->(n4:Municipality) WHERE NOT EXISTS { (n)-[r5:SUPPORTS]->(n4:Municipality) WHERE r5.id < r3.id } } >= $p1
WITH n, COUNT { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE NOT EXISTS { (n)-[r2:SUPPORTS]->(n1:Municipality) WHERE r2.id < r0.id } } AS k0
ORDER BY k0 DESC, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.actorType, k0, n.id]) AS things;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor)-[r:SUPPORTS]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor.count
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// supports.supportedMunicipalitiesByActor.thingCount
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
