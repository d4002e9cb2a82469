// What is sent, step by step; the statements of one step do not wait for each other.
// 1. cooperationAgreement.count ×3, cooperationAgreement.list
// 2. hasParty.partiesByCooperationAgreement, pursues.goalsByCooperationAgreement.count, source.byIds

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE ((NOT EXISTS { (n)-[r0]-() WHERE type(r0) IN $p0 }) OR (n.signedOn IS NULL AND n.validFrom IS NULL AND n.validUntil IS NULL))
RETURN count(n) AS count;

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE NOT EXISTS { (n)-[r0]-() WHERE type(r0) IN $p0 }
RETURN count(n) AS count;

// cooperationAgreement.count
MATCH (n:CooperationAgreement) WHERE n.signedOn IS NULL AND n.validFrom IS NULL AND n.validUntil IS NULL
RETURN count(n) AS count;

// cooperationAgreement.list
MATCH (n:CooperationAgreement) WHERE ((NOT EXISTS { (n)-[r0]-() WHERE type(r0) IN $p0 }) OR (n.signedOn IS NULL AND n.validFrom IS NULL AND n.validUntil IS NULL)) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.nameKey, n.id]) AS things;

// hasParty.partiesByCooperationAgreement
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:HAS_PARTY]->(o) WHERE o.entityType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([properties(o)]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// pursues.goalsByCooperationAgreement.count
MATCH (n:CooperationAgreement)-[r:PURSUES]->(o:Goal) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
