// What is sent, step by step; the statements of one step do not wait for each other.
// 1. links.count, links.facet, links.ofAll
// 2. node.byIds ×2, source.byIds

// links.count
MATCH (:Entity)-[r]->(o:Entity) WHERE r.confidence IN $p0
WITH '' AS owner, r, o
RETURN owner, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE r.confidence IN $p0
WITH '' AS owner, r, o
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// links.ofAll
MATCH (:Entity)-[r]->(o:Entity) WHERE r.confidence IN $p0
WITH '' AS owner, r, o
WITH owner, r, o
WITH owner, r, o ORDER BY r.id LIMIT $limit
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
