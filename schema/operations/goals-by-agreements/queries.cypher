// What is sent, step by step; the statements of one step do not wait for each other.
// 1. goal.count, goal.list
// 2. pursues.agreementsByGoal, pursues.agreementsByGoal.count
// 3. source.byIds

// goal.count
MATCH (n:Goal) WHERE COUNT { (n)<-[r0:PURSUES]-(n1:CooperationAgreement) } >= $p0
RETURN count(n) AS count;

// goal.list
MATCH (n:Goal) WHERE COUNT { (n)<-[r3:PURSUES]-(n4:CooperationAgreement) } >= $p0
WITH n, COUNT { (n)<-[r0:PURSUES]-(n1:CooperationAgreement) } AS k0
ORDER BY k0 DESC, n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, k0, n.nameKey, n.id]) AS things;

// pursues.agreementsByGoal
MATCH (n:Goal)<-[r:PURSUES]-(o:CooperationAgreement) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// pursues.agreementsByGoal.count
MATCH (n:Goal)<-[r:PURSUES]-(o:CooperationAgreement) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
