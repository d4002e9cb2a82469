// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count, learningLocation.list
// 2. locatedIn.municipalityByLearningLocation, runs.buildingBlocksByLearningLocation
// 3. programme.byIds, source.byIds

// learningLocation.count
MATCH (n:LearningLocation) WHERE n.locationType IN $p0 AND EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE ((n1.id IN $p1) OR (EXISTS { (n1)-[r2:BROADER]->(n3:BuildingBlock) WHERE n3.id IN $p2 })) }
RETURN count(n) AS count;

// learningLocation.list
MATCH (n:LearningLocation) WHERE n.locationType IN $p0 AND EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE ((n1.id IN $p1) OR (EXISTS { (n1)-[r2:BROADER]->(n3:BuildingBlock) WHERE n3.id IN $p2 })) }
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.formality, n.locationType, n.quarter, n.opened, n.closed] AS thing, [n.nameKey, n.id] AS keys;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o:Municipality) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.buildingBlocksByLearningLocation
MATCH (n:LearningLocation)-[r:RUNS]->(o:BuildingBlock) WHERE n.id IN $ids AND ((o.id IN $p0) OR (EXISTS { (o)-[r0:BROADER]->(n1:BuildingBlock) WHERE n1.id IN $p1 }))
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.category, o.definition],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
