// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count, learningLocation.list
// 2. locatedIn.municipalityByLearningLocation, runs.buildingBlocksByLearningLocation
// 3. programme.byIds, source.byIds

// learningLocation.count
MATCH (n:LearningLocation) WHERE n.locationType IN $p0 AND EXISTS { (n)-[r1:RUNS]->(n2:BuildingBlock) WHERE ((n2.id IN $p1) OR (EXISTS { (n2)-[r3:BROADER]->(n4:BuildingBlock) WHERE n4.id IN $p2 })) }
RETURN count(n) AS count;

// learningLocation.list
MATCH (n:LearningLocation) WHERE n.locationType IN $p0 AND EXISTS { (n)-[r1:RUNS]->(n2:BuildingBlock) WHERE ((n2.id IN $p1) OR (EXISTS { (n2)-[r3:BROADER]->(n4:BuildingBlock) WHERE n4.id IN $p2 })) } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.locationType, n.quarter, n.nameKey, n.id]) AS things;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.buildingBlocksByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RUNS]->(o) WHERE ((o.id IN $p0) OR (EXISTS { (o)-[r0:BROADER]->(n1:BuildingBlock) WHERE n1.id IN $p1 }))
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
