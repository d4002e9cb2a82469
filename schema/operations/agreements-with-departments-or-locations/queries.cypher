// What is sent, step by step; the statements of one step do not wait for each other.
// 1. cooperationAgreement.count, cooperationAgreement.list
// 2. hasParty.partiesByCooperationAgreement ×2, hasParty.partiesByCooperationAgreement.count
// 3. source.byIds

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 }
RETURN count(n) AS count;

// cooperationAgreement.list
MATCH (n:CooperationAgreement) WHERE EXISTS { (n)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.entityType IN $p0 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.nameKey, n.id]) AS things;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:HAS_PARTY]->(o) WHERE o.entityType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:HAS_PARTY]->(o) WHERE o.entityType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// hasParty.partiesByCooperationAgreement.count
MATCH (n:CooperationAgreement)-[r:HAS_PARTY]->(o:Entity) WHERE n.id IN $ids AND o.entityType IN $p0
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
