// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count, municipality.list
// 2. entity.degrees, inState.stateByMunicipality, links.ofThings, source.byIds
// 3. source.byIds

// municipality.count
MATCH (n:Municipality) WHERE NOT EXISTS { (n)-[r0]-() WHERE type(r0) IN $p0 }
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE NOT EXISTS { (n)-[r0]-() WHERE type(r0) IN $p0 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.nameKey, n.id]) AS things;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// inState.stateByMunicipality
MATCH (n:Municipality)-[r:IN_STATE]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// links.ofThings
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND type(r) IN $p0
WITH n.id AS owner, r, o
WITH owner, r, o
WITH owner, r, o ORDER BY type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
