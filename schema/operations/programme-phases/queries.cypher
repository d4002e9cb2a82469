// What is sent, step by step; the statements of one step do not wait for each other.
// 1. programme.byIds
// 2. participatesIn.municipalitiesByProgramme ×5, participatesIn.municipalitiesByProgramme.count ×5, source.byIds
// 3. inState.stateByMunicipality ×5, source.byIds ×5

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.start, n.end] AS thing;

// participatesIn.municipalitiesByProgramme
MATCH (n:Programme) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:PARTICIPATES_IN]-(o) WHERE EXISTS { (o)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE r0.phase IN $p0 AND n1.id IN $p1 }
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.phase, o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// participatesIn.municipalitiesByProgramme.count
MATCH (n:Programme)<-[r:PARTICIPATES_IN]-(o:Municipality) WHERE n.id IN $ids AND EXISTS { (o)-[r0:PARTICIPATES_IN]->(n1:Programme) WHERE r0.phase IN $p0 AND n1.id IN $p1 }
RETURN n.id AS owner, count(r) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;
