// What is sent, step by step; the statements of one step do not wait for each other.
// 1. links.count, links.facet, node.byIds
// 2. links.count ×3, links.ofThings
// 3. source.byIds

// links.count
MATCH (:Entity)-[r]->(o:Entity) WHERE r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH '' AS owner, r, o
RETURN owner, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH '' AS owner, r, o
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019, n.code, n.iso31662, n.ags2, n.stateType, n.actorType, n.website, n.departmentType, n.since, n.until, n.formality, n.locationType, n.quarter, n.opened, n.closed, n.category, n.definition, n.offerType, n.costForMunicipality, n.description, n.shortName, n.level, n.start, n.end, n.fundingNote, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status, n.text, n.lifePhase, n.outputType, n.date, n.edition, n.url, n.sourceType, n.licenceNote] AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019, n.code, n.iso31662, n.ags2, n.stateType, n.actorType, n.website, n.departmentType, n.since, n.until, n.formality, n.locationType, n.quarter, n.opened, n.closed, n.category, n.definition, n.offerType, n.costForMunicipality, n.description, n.shortName, n.level, n.start, n.end, n.fundingNote, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status, n.text, n.lifePhase, n.outputType, n.date, n.edition, n.url, n.sourceType, n.licenceNote] AS thing;

// links.count
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND (r.since IS NULL OR r.since <= $p0) AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH n.id AS owner, r, o
RETURN owner, count(r) AS count;

// links.count
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH n.id AS owner, r, o
RETURN owner, count(r) AS count;

// links.count
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND r.since <= $p0 AND r.until + '-99' >= $p1
WITH n.id AS owner, r, o
RETURN owner, count(r) AS count;

// links.ofThings
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH n.id AS owner, r, o
WITH owner, r, o
WITH owner, r, o ORDER BY type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], [o.entityType, o.id, o.name, o.nameEn, o.nameKey, o.sourceIds, o.note, o.confidence, o.officialName, o.kind, o.municipalType, o.ags, o.ars, o.nuts3, o.population, o.populationDate, o.population2019, o.areaKm2, o.latitude, o.longitude, o.geonamesId, o.wikidataId, o.wikidataConfidence, o.isLargeCity, o.wasLargeCity2019, o.code, o.iso31662, o.ags2, o.stateType, o.actorType, o.website, o.departmentType, o.since, o.until, o.formality, o.locationType, o.quarter, o.opened, o.closed, o.category, o.definition, o.offerType, o.costForMunicipality, o.description, o.shortName, o.level, o.start, o.end, o.fundingNote, o.agreementType, o.signedOn, o.validFrom, o.validUntil, o.status, o.text, o.lifePhase, o.outputType, o.date, o.edition, o.url, o.sourceType, o.licenceNote], [type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
