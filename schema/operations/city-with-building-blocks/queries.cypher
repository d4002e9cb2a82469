// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.byIds
// 2. inState.stateByMunicipality, source.byIds, uses.buildingBlocksByMunicipality, uses.buildingBlocksByMunicipality.count
// 3. programme.byIds, source.byIds

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.kind, n.population, n.populationDate] AS thing;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name] AS thing;

// uses.buildingBlocksByMunicipality
MATCH (n:Municipality)-[r:USES]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY r.since IS NULL, r.since, o.id
WITH n.id AS owner, collect([r.since, r.until, r.sourceIds, r.confidence, r.programmeId, r.status, o.id, o.name, o.nameEn, o.category]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// uses.buildingBlocksByMunicipality.count
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock) WHERE n.id IN $ids
RETURN n.id AS owner, count(r) AS count;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
