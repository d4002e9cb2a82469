// What is sent, step by step; the statements of one step do not wait for each other.
// 1. learningLocation.count, learningLocation.facet ×4, learningLocation.list
// 2. addresses.targetGroupsByLearningLocation, locatedIn.municipalityByLearningLocation, node.byIds, source.byIds
// 3. source.byIds

// learningLocation.count
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1
RETURN count(n) AS count;

// learningLocation.facet
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1
MATCH (n)-[r3:ADDRESSES]->(f2:TargetGroup)
RETURN f2.id AS value, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND NOT EXISTS { (n)-[r3:ADDRESSES]->(f2:TargetGroup) }
RETURN null AS value, count(n) AS count;

// learningLocation.facet
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1
MATCH (n)-[r3:LOCATED_IN]->(f2:Municipality)
RETURN f2.id AS value, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND NOT EXISTS { (n)-[r3:LOCATED_IN]->(f2:Municipality) }
RETURN null AS value, count(n) AS count;

// learningLocation.facet
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1
RETURN n.formality AS value, count(n) AS count;

// learningLocation.facet
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1
RETURN n.locationType AS value, count(n) AS count;

// learningLocation.list
MATCH (n0:TargetGroup) WHERE n0.id IN $p0
MATCH (n0:TargetGroup)<-[r1:ADDRESSES]-(n:LearningLocation)
WITH DISTINCT n WHERE n.formality IN $p1 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.formality, n.locationType, n.quarter, n.nameKey, n.id]) AS things;

// addresses.targetGroupsByLearningLocation
MATCH (n:LearningLocation)-[r:ADDRESSES]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// locatedIn.municipalityByLearningLocation
MATCH (n:LearningLocation)-[r:LOCATED_IN]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
