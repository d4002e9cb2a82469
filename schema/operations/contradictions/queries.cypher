// What is sent, step by step; the statements of one step do not wait for each other.
// 1. contradictions.list, municipality.count, municipality.list
// 2. node.byIds ×3, source.byIds ×2

// contradictions.list
MATCH (n:Entity)<-[r]-(o:Entity) WHERE type(r) IN $p0 AND coalesce(r.role, r.phase, r.status) IN $p1
WITH n, r, o ORDER BY r.id
WITH n.id AS thing, n.nameKey AS nameKey, count(DISTINCT o.id) AS others, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]]) AS links
WHERE others > 1
RETURN thing, nameKey, links;

// municipality.count
MATCH (n:City) WHERE ((n.isLargeCity = $p0 AND n.wasLargeCity2019 = $p1) OR (n.isLargeCity = $p2 AND n.wasLargeCity2019 = $p3))
RETURN count(n) AS count;

// municipality.list
MATCH (n:City) WHERE ((n.isLargeCity = $p0 AND n.wasLargeCity2019 = $p1) OR (n.isLargeCity = $p2 AND n.wasLargeCity2019 = $p3)) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind, n.population, n.populationDate, n.population2019, n.isLargeCity, n.wasLargeCity2019]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
