// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count ×2, municipality.list ×2
// 2. departmentOf.departmentsByMunicipality, source.byIds
// 3. responsibleFor.buildingBlocksByDepartment, source.byIds
// 4. source.byIds

// municipality.count
MATCH (n1:BuildingBlock) WHERE n1.id IN $p0
MATCH (n1:BuildingBlock)<-[r2:RESPONSIBLE_FOR]-(n0:Department)
WITH DISTINCT n0
MATCH (n0:Department)-[r3:DEPARTMENT_OF]->(n:City)
WITH DISTINCT n WHERE n.isLargeCity = $p1
RETURN count(n) AS count;

// municipality.count
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT EXISTS { (n)<-[r0:DEPARTMENT_OF]-(n1:Department) WHERE EXISTS { (n1)-[r2:RESPONSIBLE_FOR]->(n3:BuildingBlock) WHERE n3.id IN $p1 } }
RETURN count(n) AS count;

// municipality.list
MATCH (n1:BuildingBlock) WHERE n1.id IN $p0
MATCH (n1:BuildingBlock)<-[r2:RESPONSIBLE_FOR]-(n0:Department)
WITH DISTINCT n0
MATCH (n0:Department)-[r3:DEPARTMENT_OF]->(n:City)
WITH DISTINCT n WHERE n.isLargeCity = $p1 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// municipality.list
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT EXISTS { (n)<-[r0:DEPARTMENT_OF]-(n1:Department) WHERE EXISTS { (n1)-[r2:RESPONSIBLE_FOR]->(n3:BuildingBlock) WHERE n3.id IN $p1 } } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind]) AS things;

// departmentOf.departmentsByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:DEPARTMENT_OF]-(o) WHERE EXISTS { (o)-[r0:RESPONSIBLE_FOR]->(n1:BuildingBlock) WHERE n1.id IN $p0 }
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.departmentType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// responsibleFor.buildingBlocksByDepartment
MATCH (n:Department) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RESPONSIBLE_FOR]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;
