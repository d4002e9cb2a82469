// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.count, actor.list, municipality.count, municipality.list
// 2. supports.supportedMunicipalitiesByActor, supports.supportedMunicipalitiesByActor.thingCount, supports.supportersByMunicipality, supports.supportersByMunicipality.thingCount
// 3. programme.byIds, source.byIds ×2

// actor.count
MATCH (n:Actor) WHERE n.actorType IN $p0 AND EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE r0.role IN $p1 }
RETURN count(n) AS count;

// actor.list
MATCH (n:Actor) WHERE n.actorType IN $p0 AND EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE r0.role IN $p1 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.actorType, n.nameKey, n.id]) AS things;

// municipality.count
MATCH (n:Municipality) WHERE COUNT { (n)<-[r1:SUPPORTS]-(n2:Actor) WHERE r1.role IN $p0 AND n2.actorType IN $p1 AND NOT EXISTS { (n)<-[r3:SUPPORTS]-(n2:Actor) WHERE r3.id < r1.id AND r3.role IN $p2 } } >= $p3
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE COUNT { (n)<-[r1:SUPPORTS]-(n2:Actor) WHERE r1.role IN $p0 AND n2.actorType IN $p1 AND NOT EXISTS { (n)<-[r3:SUPPORTS]-(n2:Actor) WHERE r3.id < r1.id AND r3.role IN $p2 } } >= $p3 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:SUPPORTS]->(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor.thingCount
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids AND r.role IN $p0
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// supports.supportersByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:SUPPORTS]-(o) WHERE r.role IN $p0 AND o.actorType IN $p1
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportersByMunicipality.thingCount
MATCH (n:Municipality)<-[r:SUPPORTS]-(o:Actor) WHERE n.id IN $ids AND r.role IN $p0 AND o.actorType IN $p1
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
