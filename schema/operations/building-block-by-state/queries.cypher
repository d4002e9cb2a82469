// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds, state.count, state.list
// 2. inState.municipalitiesByState.count, source.byIds, uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count, uses.municipalitiesByBuildingBlock.facet, uses.municipalitiesByBuildingBlock.thingCount
// 3. inState.stateByMunicipality, node.byIds, source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.category, n.definition] AS thing;

// state.count
MATCH (n:State) WHERE NOT EXISTS { (n)<-[r0:IN_STATE]-(n1:Municipality) WHERE EXISTS { (n1)-[r2:USES]->(n3:BuildingBlock) WHERE n3.id IN $p0 } }
RETURN count(n) AS count;

// state.list
MATCH (n:State) WHERE NOT EXISTS { (n)<-[r0:IN_STATE]-(n1:Municipality) WHERE EXISTS { (n1)-[r2:USES]->(n3:BuildingBlock) WHERE n3.id IN $p0 } }
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.code, n.iso31662, n.ags2, n.stateType, n.wikidataId] AS thing, [n.nameKey, n.id] AS keys;

// inState.municipalitiesByState.count
MATCH (n:State)<-[r:IN_STATE]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
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
MATCH (n:Municipality)-[r:IN_STATE]->(o:State) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.code, o.iso31662, o.ags2, o.stateType, o.wikidataId],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;
