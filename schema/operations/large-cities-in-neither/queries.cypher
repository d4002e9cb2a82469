// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count ×2, municipality.list ×2
// 2. hasParty.agreementsByMunicipality.count ×2, inState.stateByMunicipality ×2, participatesIn.programmesByMunicipality.count ×2, source.byIds ×2

// municipality.count
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT coalesce(((EXISTS { (n)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } }) OR (EXISTS { (n)-[r6:RELATED_TO]-(n7:Municipality) WHERE r6.role IN $p3 AND n7.kind IN $p4 AND ((EXISTS { (n7)-[r8:PARTICIPATES_IN]->(n9:Programme) WHERE n9.id IN $p5 }) OR (EXISTS { (n7)<-[r10:HAS_PARTY]-(n11:CooperationAgreement) WHERE EXISTS { (n11)-[r12:HAS_PARTY]->(n13:Entity) WHERE n13.id IN $p6 } })) })), false)
RETURN count(n) AS count;

// municipality.count
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT coalesce(((EXISTS { (n)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } })), false)
RETURN count(n) AS count;

// municipality.list
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT coalesce(((EXISTS { (n)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } }) OR (EXISTS { (n)-[r6:RELATED_TO]-(n7:Municipality) WHERE r6.role IN $p3 AND n7.kind IN $p4 AND ((EXISTS { (n7)-[r8:PARTICIPATES_IN]->(n9:Programme) WHERE n9.id IN $p5 }) OR (EXISTS { (n7)<-[r10:HAS_PARTY]-(n11:CooperationAgreement) WHERE EXISTS { (n11)-[r12:HAS_PARTY]->(n13:Entity) WHERE n13.id IN $p6 } })) })), false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.populationDate]) AS things;

// municipality.list
MATCH (n:City) WHERE n.isLargeCity = $p0 AND NOT coalesce(((EXISTS { (n)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } })), false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.populationDate]) AS things;

// hasParty.agreementsByMunicipality.count
MATCH (n:Municipality)<-[r:HAS_PARTY]-(o:CooperationAgreement) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// participatesIn.programmesByMunicipality.count
MATCH (n:Municipality)-[r:PARTICIPATES_IN]->(o:Programme) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
