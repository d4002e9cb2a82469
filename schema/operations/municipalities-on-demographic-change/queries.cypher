// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds
// 2. covers.agreementsByBuildingBlock, responsibleFor.departmentsByBuildingBlock, runs.learningLocationsByBuildingBlock, uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count
// 3. programme.byIds, source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.definition] AS thing;

// covers.agreementsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:COVERS]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// responsibleFor.departmentsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:RESPONSIBLE_FOR]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.learningLocationsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:RUNS]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock)<-[r:USES]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.programmeId, r.status, o.id, o.name, o.nameEn, o.kind, r.since, o.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock.count
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
