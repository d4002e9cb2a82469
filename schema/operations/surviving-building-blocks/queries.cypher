// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.count ×2, buildingBlock.list ×2
// 2. source.byIds, uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.thingCount ×3
// 3. source.byIds

// buildingBlock.count
MATCH (n:BuildingBlock) WHERE EXISTS { (n)<-[r0:USES]-(n1:Municipality) WHERE r0.programmeId IN $p0 AND r0.status IN $p1 }
RETURN count(n) AS count;

// buildingBlock.count
MATCH (n:BuildingBlock) WHERE EXISTS { (n)<-[r0:USES]-(n1:Municipality) WHERE r0.programmeId IN $p0 } AND NOT coalesce(EXISTS { (n)<-[r2:USES]-(n3:Municipality) WHERE r2.programmeId IN $p1 AND r2.status IN $p2 }, false)
RETURN count(n) AS count;

// buildingBlock.list
MATCH (n:BuildingBlock) WHERE EXISTS { (n)<-[r0:USES]-(n1:Municipality) WHERE r0.programmeId IN $p0 AND r0.status IN $p1 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.category, n.nameKey, n.id]) AS things;

// buildingBlock.list
MATCH (n:BuildingBlock) WHERE EXISTS { (n)<-[r0:USES]-(n1:Municipality) WHERE r0.programmeId IN $p0 } AND NOT coalesce(EXISTS { (n)<-[r2:USES]-(n3:Municipality) WHERE r2.programmeId IN $p1 AND r2.status IN $p2 }, false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.category]) AS things;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:USES]-(o) WHERE r.programmeId IN $p0 AND r.status IN $p1
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock.thingCount
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids AND r.programmeId IN $p0
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// uses.municipalitiesByBuildingBlock.thingCount
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids AND r.programmeId IN $p0 AND r.status IN $p1
RETURN n.id AS owner, count(DISTINCT o.id) AS count;
