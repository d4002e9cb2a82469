// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.facet ×3, municipality.groups, municipality.list
// 2. node.byIds, source.byIds, uses.buildingBlocksByMunicipality.count

// municipality.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
RETURN count(n) AS count;

// municipality.facet
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
MATCH (n)-[r6:IN_STATE]->(f5:State)
RETURN f5.id AS value, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 } AND NOT EXISTS { (n)-[r6:IN_STATE]->(f5:State) }
RETURN null AS value, count(n) AS count;

// municipality.facet
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
MATCH (n)-[r6:PARTICIPATES_IN]->(f5:Programme)
RETURN f5.id AS value, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 } AND NOT EXISTS { (n)-[r6:PARTICIPATES_IN]->(f5:Programme) }
RETURN null AS value, count(n) AS count;

// municipality.facet
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
RETURN n.kind AS value, count(n) AS count;

// municipality.groups
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
WITH n.id AS id, n.kind AS v0, n.isLargeCity AS v1
RETURN [v0, v1] AS values, count(DISTINCT id) AS count;

// municipality.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:USES]-(n:Municipality)
WITH DISTINCT n WHERE EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE n3.actorType IN $p1 } AND NOT EXISTS { (n)-[r4]-() WHERE type(r4) IN $p2 }
WITH n
ORDER BY n.population IS NULL, n.population DESC, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.kind, n.population, n.population, n.id]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;

// uses.buildingBlocksByMunicipality.count
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids AND r.status IN $p0
RETURN n.id AS owner, count(r) AS count;
