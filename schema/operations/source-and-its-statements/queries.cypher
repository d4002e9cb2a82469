// What is sent, step by step; the statements of one step do not wait for each other.
// 1. source.byIds
// 2. links.count, links.facet ×2, links.ofSources, source.statementsCount, source.things, source.thingsCount
// 3. source.byIds ×2

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// links.count
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
RETURN owner, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, r.confidence AS value
RETURN owner, value, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// links.ofSources
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, o
WITH owner, r, o ORDER BY r.id
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], [o.entityType, o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019, o.code, o.iso31662, o.ags2, o.stateType, o.actorType, o.website, o.departmentType, o.since, o.until, o.formality, o.locationType, o.quarter, o.opened, o.closed, o.category, o.definition, o.offerType, o.costForMunicipality, o.description, o.shortName, o.level, o.start, o.end, o.fundingNote, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status, o.text, o.lifePhase, o.outputType, o.date, o.edition, o.url, o.sourceType, o.licenceNote], [r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.statementsCount
MATCH (:Entity)-[x]->(:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;

// source.things
MATCH (x:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
WITH owner, x
WITH owner, x ORDER BY x.nameKey, x.id
WITH owner, collect([[x.entityType, x.id, x.name, x.nameEn, x.nameKey, x.sourceIds, x.note, x.confidence, x.officialName, x.kind, x.municipalType, x.ags, x.ars, x.nuts3, x.population, x.populationDate, x.population2019, x.areaKm2, x.latitude, x.longitude, x.geonamesId, x.wikidataId, x.wikidataConfidence, x.isLargeCity, x.wasLargeCity2019, x.code, x.iso31662, x.ags2, x.stateType, x.actorType, x.website, x.departmentType, x.since, x.until, x.formality, x.locationType, x.quarter, x.opened, x.closed, x.category, x.definition, x.offerType, x.costForMunicipality, x.description, x.shortName, x.level, x.start, x.end, x.fundingNote, x.agreementType, x.signedOn, x.validFrom, x.validUntil, x.status, x.text, x.lifePhase, x.outputType, x.date, x.edition, x.url, x.sourceType, x.licenceNote], [x.nameKey, x.id]]) AS things
RETURN owner, things[0..$limit] AS things;

// source.thingsCount
MATCH (x:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;
