// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.count, actor.list, municipality.byIds
// 2. hasParty.agreementsByActor, inState.stateByMunicipality, relatedTo.relatedMunicipalitiesByMunicipality, supports.supportedMunicipalitiesByActor
// 3. programme.byIds, seatedIn.seatedActorsByState, source.byIds ×3, supports.supportersByMunicipality
// 4. source.byIds ×2

// actor.count
MATCH (n:Actor) WHERE n.actorType IN $p0 AND ((EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } }))
RETURN count(n) AS count;

// actor.list
MATCH (n:Actor) WHERE n.actorType IN $p0 AND ((EXISTS { (n)-[r0:SUPPORTS]->(n1:Municipality) WHERE n1.id IN $p1 }) OR (EXISTS { (n)<-[r2:HAS_PARTY]-(n3:CooperationAgreement) WHERE EXISTS { (n3)-[r4:HAS_PARTY]->(n5:Entity) WHERE n5.id IN $p2 } }))
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.actorType, n.website] AS thing, [n.nameKey, n.id] AS keys;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019] AS thing;

// hasParty.agreementsByActor
MATCH (n:Actor)<-[r:HAS_PARTY]-(o:CooperationAgreement) WHERE n.id IN $ids AND EXISTS { (o)-[r0:HAS_PARTY]->(n1:Entity) WHERE n1.id IN $p0 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o:State) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.code, o.iso31662, o.ags2, o.stateType, o.wikidataId],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// relatedTo.relatedMunicipalitiesByMunicipality
MATCH (n:Municipality)-[r:RELATED_TO]-(o:Municipality) WHERE n.id IN $ids AND r.role IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// supports.supportedMunicipalitiesByActor
MATCH (n:Actor)-[r:SUPPORTS]->(o:Municipality) WHERE n.id IN $ids AND o.id = $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.shortName, n.level, n.start, n.end, n.fundingNote, n.description] AS thing;

// seatedIn.seatedActorsByState
MATCH (n:State)<-[r:SEATED_IN]-(o:Actor) WHERE n.id IN $ids AND o.actorType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.actorType, o.website],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// supports.supportersByMunicipality
MATCH (n:Municipality)<-[r:SUPPORTS]-(o:Actor) WHERE n.id IN $ids AND o.actorType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter],
  [o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.actorType, o.website],
  [o.nameKey, o.id, r.id], startNode(r).id = n.id
]) AS edges
RETURN owner, edges[0..$limit] AS edges;
