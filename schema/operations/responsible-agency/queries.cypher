// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.count, actor.list, municipality.byIds
// 2. hasParty.agreementsByActor, inState.stateByMunicipality, relatedTo.relatedMunicipalitiesByMunicipality, supports.supportedMunicipalitiesByActor
// 3. programme.byIds, seatedIn.seatedActorsByState, source.byIds ×3, supports.supportersByMunicipality
// 4. source.byIds ×2

// actor.count
MATCH (n:Actor) WHERE n.actorType IN $p0 AND ((EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } }))
RETURN count(n) AS count;

// actor.list
MATCH (n:Actor) WHERE n.actorType IN $p0 AND ((EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.website]) AS things;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// hasParty.agreementsByActor
MATCH (n:Actor) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:HAS_PARTY]-(o) WHERE EXISTS { (o)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.id IN $p0 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// relatedTo.relatedMunicipalitiesByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:RELATED_TO]-(o) WHERE r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn, o.kind, startNode(r).id = n.id]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)-[r:SUPPORTS]->(o) WHERE o.id = $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// seatedIn.seatedActorsByState
MATCH (n:State) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:SEATED_IN]-(o) WHERE o.actorType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, o.id, o.name, o.nameEn, o.note]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// supports.supportersByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:SUPPORTS]-(o) WHERE o.actorType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.role, o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;
