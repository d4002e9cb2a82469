// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.byIds
// 2. departmentOf.departmentsByMunicipality, departmentOf.departmentsByMunicipality.count, hasParty.agreementsByMunicipality, hasParty.agreementsByMunicipality.count, locatedIn.learningLocationsByMunicipality, locatedIn.learningLocationsByMunicipality.count, supports.supportersByMunicipality, supports.supportersByMunicipality.count
// 3. covers.buildingBlocksByCooperationAgreement, partOf.partOfByDepartment, programme.byIds, pursues.goalsByCooperationAgreement, responsibleFor.buildingBlocksByDepartment, source.byIds ×4
// 4. source.byIds ×2

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// departmentOf.departmentsByMunicipality
MATCH (n:Municipality)<-[r:DEPARTMENT_OF]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.departmentType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// departmentOf.departmentsByMunicipality.count
MATCH (n:Municipality)<-[r:DEPARTMENT_OF]-(o:Department) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// hasParty.agreementsByMunicipality
MATCH (n:Municipality)<-[r:HAS_PARTY]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.agreementType, o.signedOn, o.validUntil, o.status]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.agreementsByMunicipality.count
MATCH (n:Municipality)<-[r:HAS_PARTY]-(o:CooperationAgreement) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// locatedIn.learningLocationsByMunicipality
MATCH (n:Municipality)<-[r:LOCATED_IN]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.quarter, o.id, o.name, o.nameEn, o.formality, o.locationType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// locatedIn.learningLocationsByMunicipality.count
MATCH (n:Municipality)<-[r:LOCATED_IN]-(o:LearningLocation) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// supports.supportersByMunicipality
MATCH (n:Municipality)<-[r:SUPPORTS]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.actorType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportersByMunicipality.count
MATCH (n:Municipality)<-[r:SUPPORTS]-(o:Actor) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// covers.buildingBlocksByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:COVERS]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// partOf.partOfByDepartment
MATCH (n:Department)-[r:PART_OF]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// pursues.goalsByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:PURSUES]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// responsibleFor.buildingBlocksByDepartment
MATCH (n:Department)-[r:RESPONSIBLE_FOR]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
