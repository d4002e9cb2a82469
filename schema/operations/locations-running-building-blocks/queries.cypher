// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count, learningLocation.list
// 2. addresses.targetGroupsByLearningLocation, locatedIn.municipalityByLearningLocation, runs.buildingBlocksByLearningLocation
// 3. source.byIds ×2

// learningLocation.count
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND EXISTS { (n)-[r2:RUNS]->(n3:BuildingBlock) WHERE r2.role IN $p2 }
RETURN count(n) AS count;

// learningLocation.list
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND EXISTS { (n)-[r2:RUNS]->(n3:BuildingBlock) WHERE r2.role IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.formality, n.locationType, n.quarter, n.nameKey, n.id]) AS things;

// addresses.targetGroupsByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:ADDRESSES]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.buildingBlocksByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RUNS]->(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
