// What is sent, step by step; the statements of one step do not wait for each other.
// 1. sharing.municipalities, sharing.uses
// 2. municipality.byIds
// 3. buildingBlock.byIds, sharing.evidence
// 4. buildingBlock.byIds, municipality.byIds, source.byIds

// sharing.municipalities
MATCH (n:Municipality) WHERE n.id IN $p0
WITH n ORDER BY n.nameKey, n.id
RETURN collect(n.id) AS ids;

// sharing.uses
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)
RETURN collect([n.id, o.id, r.status]) AS uses;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019] AS thing;

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// sharing.evidence
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $municipalities AND o.id IN $blocks
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, n.id AS municipality, o.id AS block;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
