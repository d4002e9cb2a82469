// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds
// 2. uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count
// 3. source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.definition] AS thing;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock)<-[r:USES]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn, o.kind, o.latitude, o.longitude, r.since, o.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock.count
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
