// What is sent, step by step; the statements of one step do not wait for each other.
// 1. cooperationAgreement.count ×2, cooperationAgreement.list ×2
// 2. covers.buildingBlocksByCooperationAgreement, hasParty.partiesByCooperationAgreement ×2, under.programmeByCooperationAgreement
// 3. defines.buildingBlocksByProgramme, source.byIds ×3
// 4. source.byIds

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 } AND COUNT { (n3:BuildingBlock) WHERE n3.id IN $p1 AND EXISTS { (n)-[r2:COVERS]->(n3:BuildingBlock) } } = $p2
RETURN count(n) AS count;

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 } AND EXISTS { (n)-[r2:UNDER]->(n3:Programme) WHERE EXISTS { (n3)-[r4:DEFINES]->(n5:BuildingBlock) WHERE r4.role IN $p1 } AND COUNT { (n7:BuildingBlock) WHERE n7.id IN $p3 AND EXISTS { (n3)-[r6:DEFINES]->(n7:BuildingBlock) WHERE r6.role IN $p2 } } = $p4 } AND NOT coalesce(COUNT { (n9:BuildingBlock) WHERE n9.id IN $p5 AND EXISTS { (n)-[r8:COVERS]->(n9:BuildingBlock) } } = $p6, false)
RETURN count(n) AS count;

// cooperationAgreement.list
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 } AND COUNT { (n3:BuildingBlock) WHERE n3.id IN $p1 AND EXISTS { (n)-[r2:COVERS]->(n3:BuildingBlock) } } = $p2 AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status] AS thing;

// cooperationAgreement.list
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 } AND EXISTS { (n)-[r2:UNDER]->(n3:Programme) WHERE EXISTS { (n3)-[r4:DEFINES]->(n5:BuildingBlock) WHERE r4.role IN $p1 } AND COUNT { (n7:BuildingBlock) WHERE n7.id IN $p3 AND EXISTS { (n3)-[r6:DEFINES]->(n7:BuildingBlock) WHERE r6.role IN $p2 } } = $p4 } AND NOT coalesce(COUNT { (n9:BuildingBlock) WHERE n9.id IN $p5 AND EXISTS { (n)-[r8:COVERS]->(n9:BuildingBlock) } } = $p6, false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status] AS thing;

// covers.buildingBlocksByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:COVERS]->(o:BuildingBlock) WHERE n.id IN $ids AND o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.note, r.sourceIds, r.confidence], [o.id, o.name, o.nameEn], true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:HAS_PARTY]->(o:Entity) WHERE n.id IN $ids AND o.entityType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.sourceIds, r.confidence], properties(o), true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// under.programmeByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:UNDER]->(o:Programme) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [], [o.id, o.name, o.nameEn], true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// defines.buildingBlocksByProgramme
MATCH (n:Programme)-[r:DEFINES]->(o:BuildingBlock) WHERE n.id IN $ids AND r.role IN $p0 AND o.id IN $p1
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.sourceIds, r.confidence, r.role], [o.id, o.name, o.nameEn], true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
