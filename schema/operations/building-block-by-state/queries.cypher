// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds, state.count, state.list
// 2. inState.municipalitiesByState.count, source.byIds, uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count, uses.municipalitiesByBuildingBlock.facet, uses.municipalitiesByBuildingBlock.thingCount
// 3. inState.stateByMunicipality, node.byIds, source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// state.count
MATCH (n:State) WHERE NOT EXISTS { (n)<-[r0:IN_STATE]-(n1:Municipality) WHERE EXISTS { (n1)-[r2:USES]->(n3:BuildingBlock) WHERE n3.id IN $p0 } }
RETURN count(n) AS count;

// state.list
MATCH (n:State) WHERE NOT EXISTS { (n)<-[r0:IN_STATE]-(n1:Municipality) WHERE EXISTS { (n1)-[r2:USES]->(n3:BuildingBlock) WHERE n3.id IN $p0 } } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence]) AS things;

// inState.municipalitiesByState.count
MATCH (n:State)<-[r:IN_STATE]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock)<-[r:USES]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn, o.kind, o.nameKey, o.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock.count
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// uses.municipalitiesByBuildingBlock.facet
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
OPTIONAL MATCH (o)-[r1:IN_STATE]->(f0:State)
RETURN n.id AS owner, f0.id AS value, count(DISTINCT r.id) AS count;

// uses.municipalitiesByBuildingBlock.thingCount
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;
