// What is sent, step by step; the statements of one step do not wait for each other.
// 1. offer.count ×2, offer.list ×2
// 2. addressesBlock.buildingBlocksByOffer, provides.providersByOffer, usesOffer.agreementsByOffer
// 3. pursues.goalsByActor, source.byIds ×2
// 4. source.byIds

// offer.count
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:ADDRESSES_BLOCK]-(n:Offer)
WITH DISTINCT n
RETURN count(n) AS count;

// offer.count
MATCH (n:Offer) WHERE ((EXISTS { (n)<-[r0:PROVIDES]-(n1:Actor) WHERE EXISTS { (n1)-[r2:PURSUES]->(n3:Goal) WHERE n3.id IN $p0 } }) OR (EXISTS { (n)<-[r4:USES_OFFER]-(n5:CooperationAgreement) WHERE EXISTS { (n5)-[r6:PURSUES]->(n7:Goal) WHERE n7.id IN $p1 } }))
RETURN count(n) AS count;

// offer.list
MATCH (n0:BuildingBlock) WHERE n0.id IN $p0
MATCH (n0:BuildingBlock)<-[r1:ADDRESSES_BLOCK]-(n:Offer)
WITH DISTINCT n WHERE n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.offerType, n.costForMunicipality]) AS things;

// offer.list
MATCH (n:Offer) WHERE ((EXISTS { (n)<-[r0:PROVIDES]-(n1:Actor) WHERE EXISTS { (n1)-[r2:PURSUES]->(n3:Goal) WHERE n3.id IN $p0 } }) OR (EXISTS { (n)<-[r4:USES_OFFER]-(n5:CooperationAgreement) WHERE EXISTS { (n5)-[r6:PURSUES]->(n7:Goal) WHERE n7.id IN $p1 } })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.offerType, n.costForMunicipality]) AS things;

// addressesBlock.buildingBlocksByOffer
MATCH (n:Offer) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:ADDRESSES_BLOCK]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.note, r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// provides.providersByOffer
MATCH (n:Offer) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:PROVIDES]-(o) WHERE EXISTS { (o)-[r0:PURSUES]->(n1:Goal) WHERE n1.id IN $p0 }
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// usesOffer.agreementsByOffer
MATCH (n:Offer) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:USES_OFFER]-(o) WHERE EXISTS { (o)-[r0:PURSUES]->(n1:Goal) WHERE n1.id IN $p0 }
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// pursues.goalsByActor
MATCH (n:Actor) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:PURSUES]->(o) WHERE o.id IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
