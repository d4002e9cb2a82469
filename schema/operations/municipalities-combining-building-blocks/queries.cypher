// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. uses.buildingBlocksByMunicipality
// 3. source.byIds

// municipality.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r2:USES]-(n:Municipality)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1
RETURN count(n) AS count;

// municipality.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r2:USES]-(n:Municipality)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.latitude, n.longitude, n.nameKey, n.id]) AS things;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:USES]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
