// What is sent, step by step; the statements of one step do not wait for each other.
// 1. targetGroupsByQuarter.groups, targetGroupsByQuarter.list
// 2. learningLocation.byIds ×2, municipality.byIds, source.byIds, targetGroup.byIds ×2
// 3. source.byIds ×2

// targetGroupsByQuarter.groups
MATCH (n:TargetGroup) RETURN n.id AS id ORDER BY id;

// targetGroupsByQuarter.list
MATCH (n0:Municipality) WHERE n0.id IN $p0
MATCH (n0:Municipality)<-[r1:LOCATED_IN]-(l:LearningLocation)
WITH DISTINCT l
MATCH (l)-[i:LOCATED_IN]->(m:Municipality) WHERE i.quarter IS NOT NULL
OPTIONAL MATCH (l)-[r:ADDRESSES]->(o:TargetGroup)
WITH m.id AS municipality, i.quarter AS quarter, l.id AS location, r ORDER BY location, r.id
WITH municipality, quarter, collect(DISTINCT location) AS locations, collect(CASE WHEN r IS NULL THEN null ELSE [[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]] END) AS links
RETURN municipality, quarter, locations, links;

// learningLocation.byIds
MATCH (n:LearningLocation) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence] AS thing;

// learningLocation.byIds
MATCH (n:LearningLocation) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// targetGroup.byIds
MATCH (n:TargetGroup) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence] AS thing;

// targetGroup.byIds
MATCH (n:TargetGroup) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;
