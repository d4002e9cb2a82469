// What is sent, step by step; the statements of one step do not wait for each other.
// 1. connectivity.pairs, connectivity.things
// 2. node.byIds ×3
// 3. entity.degrees, links.count, links.ofThings
// 4. source.byIds

// connectivity.pairs
MATCH (n:Entity)-[r]->(o:Entity) WHERE type(r) IN $p0
RETURN collect([n.id, o.id]) AS pairs;

// connectivity.things
MATCH (n:Entity) RETURN collect([n.id, n.entityType]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind, n.actorType] AS thing;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// links.count
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND type(r) IN $p0
WITH n.id AS owner, r, o
RETURN owner, count(r) AS count;

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
