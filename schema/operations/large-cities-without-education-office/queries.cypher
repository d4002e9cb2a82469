// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count ×2, municipality.list ×2
// 2. departmentOf.departmentsByMunicipality, relatedTo.relatedMunicipalitiesByMunicipality, source.byIds, uses.buildingBlocksByMunicipality.count
// 3. source.byIds, uses.buildingBlocksByMunicipality
// 4. source.byIds

// municipality.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:City) WHERE r1.status IN $p1
WITH DISTINCT n WHERE n.isLargeCity = $p2
RETURN count(n) AS count;

// municipality.count
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT EXISTS { (n)-[r0:USES]->(n1:BuildingBlock) WHERE n1.id IN $p1 }
RETURN count(n) AS count;

// municipality.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:City) WHERE r1.status IN $p1
WITH DISTINCT n WHERE n.isLargeCity = $p2 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// municipality.list
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT EXISTS { (n)-[r3:USES]->(n4:BuildingBlock) WHERE n4.id IN $p1 }
WITH n, COUNT { (n)-[r0:USES]->(n1:BuildingBlock) } AS k0
ORDER BY k0 DESC, n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.latitude, n.longitude, k0, n.nameKey, n.id]) AS things;

// departmentOf.departmentsByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:DEPARTMENT_OF]-(o) WHERE o.departmentType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.departmentType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// relatedTo.relatedMunicipalitiesByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RELATED_TO]-(o) WHERE r.role IN $p0 AND EXISTS { (o)-[r0:USES]->(n1:BuildingBlock) WHERE n1.id IN $p1 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.kind, startNode(r).id = n.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// uses.buildingBlocksByMunicipality.count
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:USES]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;
