// What is sent, step by step; the statements of one step do not wait for each other.
// 1. search.found
// 2. entity.degrees, source.byIds

// search.found
MATCH (n:Entity) WHERE any(name IN n.nameWords WHERE (name CONTAINS $p0 OR name CONTAINS $p1))
RETURN [n.entityType, n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.officialName, n.kind, n.municipalType, n.ags, n.ars, n.nuts3, n.population, n.populationDate, n.population2019, n.areaKm2, n.latitude, n.longitude, n.geonamesId, n.wikidataId, n.wikidataConfidence, n.isLargeCity, n.wasLargeCity2019, n.code, n.iso31662, n.ags2, n.stateType, n.actorType, n.website, n.departmentType, n.since, n.until, n.formality, n.locationType, n.quarter, n.opened, n.closed, n.category, n.definition, n.offerType, n.costForMunicipality, n.description, n.shortName, n.level, n.start, n.end, n.fundingNote, n.agreementType, n.signedOn, n.validFrom, n.validUntil, n.status, n.text, n.lifePhase, n.outputType, n.date, n.edition, n.url, n.sourceType, n.licenceNote] AS thing,
  CASE
    WHEN any(name IN n.nameKeys WHERE name IN $p2) THEN 1.0
    WHEN any(name IN n.nameKeys WHERE any(t IN $p2 WHERE name STARTS WITH t)) THEN 0.75
    ELSE 0.5
  END AS score;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
