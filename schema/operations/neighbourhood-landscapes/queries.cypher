// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count ×2, learningLocation.list ×2
// 2. cooperatesWith.cooperatesWithByLearningLocation, locatedIn.municipalityByLearningLocation ×2, runs.buildingBlocksByLearningLocation
// 3. programme.byIds, source.byIds ×2

// learningLocation.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:RUNS]-(n:LearningLocation)
WITH DISTINCT n WHERE EXISTS { (n)-[r2:LOCATED_IN]->(n3:Municipality) WHERE EXISTS { (n3)-[r4:IN_STATE]->(n5:State) WHERE n5.id IN $p1 } }
RETURN count(n) AS count;

// learningLocation.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:RUNS]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND EXISTS { (n)-[r2:LOCATED_IN]->(n3:Municipality) WHERE EXISTS { (n3)-[r4:IN_STATE]->(n5:State) WHERE n5.id IN $p2 } } AND EXISTS { (n)-[r6:COOPERATES_WITH]-(n7:LearningLocation) WHERE n7.formality IN $p3 }
RETURN count(n) AS count;

// learningLocation.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:RUNS]-(n:LearningLocation)
WITH DISTINCT n WHERE EXISTS { (n)-[r2:LOCATED_IN]->(n3:Municipality) WHERE EXISTS { (n3)-[r4:IN_STATE]->(n5:State) WHERE n5.id IN $p1 } } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.formality, n.locationType, n.quarter, n.nameKey, n.id]) AS things;

// learningLocation.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:RUNS]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND EXISTS { (n)-[r2:LOCATED_IN]->(n3:Municipality) WHERE EXISTS { (n3)-[r4:IN_STATE]->(n5:State) WHERE n5.id IN $p2 } } AND EXISTS { (n)-[r6:COOPERATES_WITH]-(n7:LearningLocation) WHERE n7.formality IN $p3 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.formality, n.locationType, n.quarter]) AS things;

// cooperatesWith.cooperatesWithByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:COOPERATES_WITH]-(o) WHERE o.formality IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.formality, o.locationType, startNode(r).id = n.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// runs.buildingBlocksByLearningLocation
MATCH (n:LearningLocation) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RUNS]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
