// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.labels, municipality.labels, sharing.municipalities, sharing.uses
// 2. sharing.evidence ×2
// 3. source.byIds ×2

// buildingBlock.labels
MATCH (n:BuildingBlock)
RETURN collect([n.id, n.name, n.nameEn]) AS things;

// municipality.labels
MATCH (n:Municipality)
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// sharing.municipalities
MATCH (n:Municipality) WHERE n.id IN $p0
WITH n ORDER BY n.nameKey, n.id
RETURN collect(n.id) AS ids;

// sharing.uses
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)
RETURN collect([n.id, o.id, r.status]) AS uses;

// sharing.evidence
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $municipalities AND o.id IN $blocks
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, n.id AS municipality, o.id AS block;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
