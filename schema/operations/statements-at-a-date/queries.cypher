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
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

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
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [type(r), o.id, coalesce(coalesce(r.role, r.phase, r.status), ''), r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;
