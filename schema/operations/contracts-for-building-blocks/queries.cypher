// What is sent, step by step; the statements of one step do not wait for each other.
// 1. cooperationAgreement.count ×2, cooperationAgreement.list ×2
// 2. covers.buildingBlocksByCooperationAgreement, hasParty.partiesByCooperationAgreement ×2, under.programmeByCooperationAgreement
// 3. defines.buildingBlocksByProgramme, source.byIds ×3
// 4. source.byIds

// cooperationAgreement.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r2:COVERS]-(n:CooperationAgreement)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1 AND EXISTS { (n)-[r3:HAS_PARTY]->(n4:Entity) WHERE n4.entityType IN $p2 }
RETURN count(n) AS count;

// cooperationAgreement.count
MATCH (n1:BuildingBlock) WHERE n1.id IN $p0
MATCH (n1:BuildingBlock)<-[r3:DEFINES]-(n0:Programme) WHERE r3.role IN $p1
WITH n0, count(DISTINCT n1.id) AS c2 WHERE c2 = $p2 AND EXISTS { (n0)-[r4:DEFINES]->(n5:BuildingBlock) WHERE r4.role IN $p3 }
MATCH (n0:Programme)<-[r6:UNDER]-(n:CooperationAgreement)
WITH DISTINCT n WHERE EXISTS { (n)-[r7:HAS_PARTY]->(n8:Entity) WHERE n8.entityType IN $p4 } AND NOT coalesce(COUNT { (n10:BuildingBlock) WHERE n10.id IN $p5 AND EXISTS { (n)-[r9:COVERS]->(n10:BuildingBlock) } } = $p6, false)
RETURN count(n) AS count;

// cooperationAgreement.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r2:COVERS]-(n:CooperationAgreement)
WITH n, count(DISTINCT n0.id) AS c1 WHERE c1 = $p1 AND EXISTS { (n)-[r3:HAS_PARTY]->(n4:Entity) WHERE n4.entityType IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status]) AS things;

// cooperationAgreement.list
MATCH (n1:BuildingBlock) WHERE n1.id IN $p0
MATCH (n1:BuildingBlock)<-[r3:DEFINES]-(n0:Programme) WHERE r3.role IN $p1
WITH n0, count(DISTINCT n1.id) AS c2 WHERE c2 = $p2 AND EXISTS { (n0)-[r4:DEFINES]->(n5:BuildingBlock) WHERE r4.role IN $p3 }
MATCH (n0:Programme)<-[r6:UNDER]-(n:CooperationAgreement)
WITH DISTINCT n WHERE EXISTS { (n)-[r7:HAS_PARTY]->(n8:Entity) WHERE n8.entityType IN $p4 } AND NOT coalesce(COUNT { (n10:BuildingBlock) WHERE n10.id IN $p5 AND EXISTS { (n)-[r9:COVERS]->(n10:BuildingBlock) } } = $p6, false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status]) AS things;

// covers.buildingBlocksByCooperationAgreement
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:COVERS]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:HAS_PARTY]->(o) WHERE o.entityType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// under.programmeByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:UNDER]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// defines.buildingBlocksByProgramme
MATCH (n:Programme) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:DEFINES]->(o) WHERE r.role IN $p0 AND o.id IN $p1
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
