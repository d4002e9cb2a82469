// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.byIds
// 2. covers.agreementsByBuildingBlock, responsibleFor.departmentsByBuildingBlock, runs.learningLocationsByBuildingBlock, uses.municipalitiesByBuildingBlock, uses.municipalitiesByBuildingBlock.count
// 3. programme.byIds, source.byIds

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.category, n.definition] AS thing;

// covers.agreementsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:COVERS]-(o:CooperationAgreement) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// responsibleFor.departmentsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:RESPONSIBLE_FOR]-(o:Department) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.departmentType, o.since, o.until],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.learningLocationsByBuildingBlock
MATCH (n:BuildingBlock)<-[r:RUNS]-(o:LearningLocation) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.formality, o.locationType, o.quarter, o.opened, o.closed],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

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

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
