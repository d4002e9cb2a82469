// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. participatesIn.programmesByMunicipality ×2
// 3. source.byIds ×2

// municipality.count
MATCH (n0:Programme) WHERE n0.id IN $p0
MATCH (n0:Programme)<-[r1:PARTICIPATES_IN]-(n:Municipality)
WITH DISTINCT n WHERE ((EXISTS { (n)-[r2:PARTICIPATES_IN]->(n3:Programme) WHERE n3.id IN $p1 }))
RETURN count(n) AS count;

// municipality.list
MATCH (n0:Programme) WHERE n0.id IN $p0
MATCH (n0:Programme)<-[r1:PARTICIPATES_IN]-(n:Municipality)
WITH DISTINCT n WHERE ((EXISTS { (n)-[r2:PARTICIPATES_IN]->(n3:Programme) WHERE n3.id IN $p1 })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.nameKey, n.id]) AS things;

// participatesIn.programmesByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:PARTICIPATES_IN]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// participatesIn.programmesByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:PARTICIPATES_IN]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.phase, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
