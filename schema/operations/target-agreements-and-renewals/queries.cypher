// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count ×3, municipality.list ×3
// 2. hasParty.agreementsByMunicipality ×3, hasParty.agreementsByMunicipality.thingCount
// 3. source.byIds ×3, succeeds.predecessorsByCooperationAgreement ×3
// 4. source.byIds ×2

// municipality.count
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1
MATCH (n0:CooperationAgreement)-[r3:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE ((((n.isLargeCity = $p2) OR (n.kind IN $p3))))
RETURN count(n) AS count;

// municipality.count
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1
MATCH (n0:CooperationAgreement)-[r3:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE NOT coalesce(EXISTS { (n)<-[r4:HAS_PARTY]-(n5:CooperationAgreement) WHERE n5.agreementType IN $p2 AND n5.validFrom + '-99' >= $p3 AND n5.validFrom <= $p4 AND EXISTS { (n5)-[r6:HAS_PARTY]->(n7:Entity) WHERE n7.id IN $p5 } AND EXISTS { (n5)-[r8:SUCCEEDS]->(n9:CooperationAgreement) WHERE EXISTS { (n9)-[r10:HAS_PARTY]->(n11:Entity) WHERE n11.id IN $p6 } } }, false) AND ((((n.isLargeCity = $p7) OR (n.kind IN $p8))))
RETURN count(n) AS count;

// municipality.count
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1 AND n0.validFrom + '-99' >= $p2 AND n0.validFrom <= $p3 AND EXISTS { (n0)-[r3:SUCCEEDS]->(n4:CooperationAgreement) WHERE EXISTS { (n4)-[r5:HAS_PARTY]->(n6:Entity) WHERE n6.id IN $p4 } }
MATCH (n0:CooperationAgreement)-[r7:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE ((((n.isLargeCity = $p5) OR (n.kind IN $p6))))
RETURN count(n) AS count;

// municipality.list
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1
MATCH (n0:CooperationAgreement)-[r3:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE ((((n.isLargeCity = $p2) OR (n.kind IN $p3)))) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.nameKey, n.id]) AS things;

// municipality.list
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1
MATCH (n0:CooperationAgreement)-[r3:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE NOT coalesce(EXISTS { (n)<-[r4:HAS_PARTY]-(n5:CooperationAgreement) WHERE n5.agreementType IN $p2 AND n5.validFrom + '-99' >= $p3 AND n5.validFrom <= $p4 AND EXISTS { (n5)-[r6:HAS_PARTY]->(n7:Entity) WHERE n7.id IN $p5 } AND EXISTS { (n5)-[r8:SUCCEEDS]->(n9:CooperationAgreement) WHERE EXISTS { (n9)-[r10:HAS_PARTY]->(n11:Entity) WHERE n11.id IN $p6 } } }, false) AND ((((n.isLargeCity = $p7) OR (n.kind IN $p8)))) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// municipality.list
MATCH (n1:Entity) WHERE n1.id IN $p0
MATCH (n1:Entity)<-[r2:HAS_PARTY]-(n0:CooperationAgreement)
WITH DISTINCT n0 WHERE n0.agreementType IN $p1 AND n0.validFrom + '-99' >= $p2 AND n0.validFrom <= $p3 AND EXISTS { (n0)-[r3:SUCCEEDS]->(n4:CooperationAgreement) WHERE EXISTS { (n4)-[r5:HAS_PARTY]->(n6:Entity) WHERE n6.id IN $p4 } }
MATCH (n0:CooperationAgreement)-[r7:HAS_PARTY]->(n:Municipality)
WITH DISTINCT n WHERE ((((n.isLargeCity = $p5) OR (n.kind IN $p6)))) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// hasParty.agreementsByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:HAS_PARTY]-(o) WHERE o.agreementType IN $p0 AND EXISTS { (o)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.id IN $p1 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.agreementsByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:HAS_PARTY]-(o) WHERE o.agreementType IN $p0 AND o.validFrom + '-99' >= $p1 AND o.validFrom <= $p2 AND EXISTS { (o)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.id IN $p3 } AND EXISTS { (o)-[r2:SUCCEEDS]->(n3:CooperationAgreement) }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.agreementsByMunicipality.thingCount
MATCH (n:Municipality)<-[r:HAS_PARTY]-(o:CooperationAgreement) WHERE n.id IN $ids AND o.agreementType IN $p0 AND EXISTS { (o)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.id IN $p1 }
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// succeeds.predecessorsByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:SUCCEEDS]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.signedOn, o.validFrom, o.validUntil]) AS edges
RETURN owner, edges[0..$limit] AS edges;
