// What is sent, step by step; the statements of one step do not wait for each other.
// 1. programme.byIds
// 2. participatesIn.municipalitiesByProgramme ×5, participatesIn.municipalitiesByProgramme.count ×5, source.byIds
// 3. inState.stateByMunicipality ×5, source.byIds ×5

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;

// participatesIn.municipalitiesByProgramme
MATCH (n:Programme)<-[r:PARTICIPATES_IN]-(o:Municipality) WHERE n.id IN $ids AND EXISTS { (o)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE r0.phase IN $p0 AND n1.id IN $p1 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// participatesIn.municipalitiesByProgramme.count
MATCH (n:Programme)<-[r:PARTICIPATES_IN]-(o:Municipality) WHERE n.id IN $ids AND EXISTS { (o)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE r0.phase IN $p0 AND n1.id IN $p1 }
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o:State) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.code, o.iso31662, o.ags2, o.stateType, o.wikidataId],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;
