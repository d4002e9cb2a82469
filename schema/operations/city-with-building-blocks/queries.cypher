// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.byIds
// 2. inState.stateByMunicipality, source.byIds, uses.buildingBlocksByMunicipality, uses.buildingBlocksByMunicipality.count
// 3. programme.byIds, source.byIds

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019] AS thing;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o:State) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.code, o.iso31662, o.ags2, o.stateType, o.wikidataId],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.category, o.definition],
  [r.since, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.buildingBlocksByMunicipality.count
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;
