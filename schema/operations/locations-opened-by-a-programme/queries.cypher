// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count ×2, learningLocation.list ×2, programme.byIds
// 2. locatedIn.municipalityByLearningLocation ×2, runs.buildingBlocksByLearningLocation ×2, source.byIds ×3
// 3. source.byIds ×2

// learningLocation.count
MATCH (n:LearningLocation) WHERE EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE r0.role IN $p0 AND r0.programmeId IN $p1 } AND n.opened IS NULL
RETURN count(n) AS count;

// learningLocation.count
MATCH (n:LearningLocation) WHERE n.opened + '-99' >= $p0 AND n.opened <= $p1 AND EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE r0.role IN $p2 AND r0.programmeId IN $p3 }
RETURN count(n) AS count;

// learningLocation.list
MATCH (n:LearningLocation) WHERE EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE r0.role IN $p0 AND r0.programmeId IN $p1 } AND n.opened IS NULL AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.locationType, n.quarter, n.opened]) AS things;

// learningLocation.list
MATCH (n:LearningLocation) WHERE n.opened + '-99' >= $p0 AND n.opened <= $p1 AND EXISTS { (n)-[r0:RUNS]->(n1:BuildingBlock) WHERE r0.role IN $p2 AND r0.programmeId IN $p3 }
WITH n
ORDER BY n.opened IS NULL, n.opened, n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.locationType, n.quarter, n.opened]) AS things;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.start, n.end] AS thing;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.buildingBlocksByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RUNS]->(o) WHERE r.role IN $p0 AND r.programmeId IN $p1
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
