// What is sent, step by step; the statements of one step do not wait for each other.
// 1. question.known
// 2. connectors.between
// 3. node.byIds
// 4. source.byIds

// question.known
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id;

// connectors.between
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND o.entityType IN $p0
WITH n, r, o ORDER BY r.id
WITH o.id AS id, o.nameKey AS nameKey, count(DISTINCT n.id) AS reached, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]]) AS links
WHERE reached = $wanted
RETURN id, nameKey, links;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
