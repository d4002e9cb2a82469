// What is sent, step by step; the statements of one step do not wait for each other.
// 1. sharedResponsibilities.list
// 2. buildingBlock.byIds, department.byIds, municipality.byIds, source.byIds

// sharedResponsibilities.list
MATCH (m:Municipality)<-[:DEPARTMENT_OF]-(d:Department)-[r:RESPONSIBLE_FOR]->(b:BuildingBlock) WHERE EXISTS { (m)<-[:DEPARTMENT_OF]-(d0:Department)-[:RESPONSIBLE_FOR]->(b) WHERE any(t1 IN d0.nameKeys WHERE any(w2 IN $p0 WHERE t1 CONTAINS w2)) } AND EXISTS { (m)<-[:DEPARTMENT_OF]-(d3:Department)-[:RESPONSIBLE_FOR]->(b) WHERE ((any(t4 IN d3.nameKeys WHERE any(w5 IN $p1 WHERE t4 CONTAINS w5))) OR (d3.departmentType IN $p2)) }
WITH m, d, r, b ORDER BY r.id
WITH m.id AS municipality, m.nameKey AS nameKey, b.id AS block, count(DISTINCT d.id) AS departments, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]]) AS links
WHERE departments > 1
RETURN municipality, nameKey, block, links;

// buildingBlock.byIds
MATCH (n:BuildingBlock) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// department.byIds
MATCH (n:Department) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.departmentType] AS thing;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
