// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. uses.buildingBlocksByMunicipality, uses.buildingBlocksByMunicipality.count
// 3. programme.byIds, source.byIds

// municipality.count
MATCH (n:Municipality) WHERE EXISTS { (n)-[r0:USES]->(n1:BuildingBlock) WHERE NOT r0.since + '-99' >= $p0 }
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE EXISTS { (n)-[r0:USES]->(n1:BuildingBlock) WHERE NOT r0.since + '-99' >= $p0 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.latitude, n.longitude, n.nameKey, n.id]) AS things;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:USES]->(o) WHERE NOT r.since + '-99' >= $p0
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.programmeId, r.status, o.id, o.name, o.nameEn, o.category]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.buildingBlocksByMunicipality.count
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids AND NOT r.since + '-99' >= $p0
RETURN n.id AS owner, count(r) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
