// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds
// 2. uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count
// 3. source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.category, n.definition] AS thing;

// uses.municipalitiesByBuildingBlock
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [r.since, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.municipalitiesByBuildingBlock.count
MATCH (n:BuildingBlock)<-[r:USES]-(o:Municipality) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
