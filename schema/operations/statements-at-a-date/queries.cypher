// What is sent, step by step; the statements of one step do not wait for each other.
// 1. node.byIds
// 2. links.count ×4, links.facet, links.ofThings
// 3. programme.byIds, source.byIds

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

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

// links.facet
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH n.id AS owner, r, o
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// links.ofThings
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND r.since <= $p0 AND (r.until IS NULL OR r.until + '-99' >= $p1)
WITH n.id AS owner, r, o
WITH owner, r, o
WITH owner, r, o ORDER BY type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// programme.byIds
MATCH (n:Programme) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
