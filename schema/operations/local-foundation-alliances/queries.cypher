// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. supports.supportersByMunicipality ×2, supports.supportersByMunicipality.thingCount, uses.buildingBlocksByMunicipality
// 3. affiliatedWith.affiliatesByActor, affiliatedWith.affiliatesByActor.thingCount, source.byIds ×3
// 4. source.byIds

// municipality.count
MATCH (n:Municipality) WHERE ((EXISTS { (n)-[r1:USES]->(n0:BuildingBlock) WHERE n0.id IN $p0 }) OR (EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE r2.role IN $p1 }) OR (EXISTS { (n)<-[r4:SUPPORTS]-(n5:Actor) WHERE r4.role IN $p2 }))
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE ((EXISTS { (n)-[r1:USES]->(n0:BuildingBlock) WHERE n0.id IN $p0 }) OR (EXISTS { (n)<-[r2:SUPPORTS]-(n3:Actor) WHERE r2.role IN $p1 }) OR (EXISTS { (n)<-[r4:SUPPORTS]-(n5:Actor) WHERE r4.role IN $p2 })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.nameKey, n.id]) AS things;

// supports.supportersByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:SUPPORTS]-(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportersByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:SUPPORTS]-(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportersByMunicipality.thingCount
MATCH (n:Municipality)<-[r:SUPPORTS]-(o:Actor) WHERE n.id IN $ids AND r.role IN $p0
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:USES]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.status, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// affiliatedWith.affiliatesByActor
MATCH (n:Actor) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:AFFILIATED_WITH]-(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// affiliatedWith.affiliatesByActor.thingCount
MATCH (n:Actor)<-[r:AFFILIATED_WITH]-(o:Actor) WHERE n.id IN $ids AND r.role IN $p0
RETURN n.id AS owner, count(DISTINCT o.id) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
