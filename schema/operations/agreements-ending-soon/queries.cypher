// What is sent, step by step; the statements of one step do not wait for each other.
// 1. cooperationAgreement.count ×2, cooperationAgreement.list
// 2. hasParty.partiesByCooperationAgreement, source.byIds, succeeds.successorsByCooperationAgreement
// 3. source.byIds

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE n.validUntil + '-99' >= $p0 AND NOT n.validUntil + '-99' >= $p1
RETURN count(n) AS count;

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE n.validUntil IS NULL
RETURN count(n) AS count;

// cooperationAgreement.list
MATCH (n:CooperationAgreement) WHERE n.validUntil + '-99' >= $p0 AND NOT n.validUntil + '-99' >= $p1
WITH n
ORDER BY n.validUntil IS NULL, n.validUntil, n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status, n.validUntil, n.nameKey, n.id]) AS things;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement)-[r:HAS_PARTY]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// succeeds.successorsByCooperationAgreement
MATCH (n:CooperationAgreement)<-[r:SUCCEEDS]-(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;
