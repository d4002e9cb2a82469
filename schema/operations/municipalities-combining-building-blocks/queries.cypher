// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. uses.buildingBlocksByMunicipality
// 3. source.byIds

// municipality.count
MATCH (n:Municipality) WHERE COUNT { (n1:BuildingBlock) WHERE n1.id IN $p0 AND EXISTS { (n)-[r0:USES]->(n1:BuildingBlock) } } = $p1
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE COUNT { (n1:BuildingBlock) WHERE n1.id IN $p0 AND EXISTS { (n)-[r0:USES]->(n1:BuildingBlock) } } = $p1
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019] AS thing, [n.nameKey, n.id] AS keys;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids AND o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.category, o.definition],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
