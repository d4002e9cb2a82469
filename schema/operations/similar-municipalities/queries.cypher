// What is sent, step by step; the statements of one step do not wait for each other.
// 1. sharing.municipalities
// 2. buildingBlock.labels, municipality.labels, sharing.municipalities, sharing.populations, sharing.programmes, sharing.uses
// 3. municipality.byIds
// 4. links.byIds, sharing.evidence, source.byIds
// 5. source.byIds ×2

// sharing.municipalities
MATCH (n:Municipality)
WITH n ORDER BY n.nameKey, n.id
RETURN collect(n.id) AS ids;

// buildingBlock.labels
MATCH (n:BuildingBlock)
RETURN collect([n.id, n.name, n.nameEn]) AS things;

// municipality.labels
MATCH (n:Municipality)
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// sharing.municipalities
MATCH (n:Municipality) WHERE n.kind IN $p0
WITH n ORDER BY n.nameKey, n.id
RETURN collect(n.id) AS ids;

// sharing.populations
MATCH (n:Municipality) WHERE n.population IS NOT NULL
RETURN collect([n.id, n.population]) AS rows;

// sharing.programmes
MATCH (n:Municipality)-[r:PARTICIPATES_IN]->(o:Programme)
RETURN collect([n.id, o.id, r.id]) AS rows;

// sharing.uses
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)
RETURN collect([n.id, o.id, r.status]) AS uses;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.latitude, n.longitude] AS thing;

// links.byIds
MATCH (n:Entity)-[r]->(:Entity) WHERE n.id IN $starts AND r.id IN $ids
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, [type(r), startNode(r).id, endNode(r).id] AS ends;

// sharing.evidence
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $municipalities AND o.id IN $blocks
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, n.id AS municipality, o.id AS block;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
