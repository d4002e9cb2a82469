// What is sent, step by step; the statements of one step do not wait for each other.
// 1. links.count, links.facet, links.ofAll, overview.statements, source.list
// 2. node.byIds ×2, source.byIds, source.statementsCount, source.thingsCount

// links.count
MATCH (:Entity)-[r]->(o:Entity) WHERE size(r.sourceIds) >= $p0 AND size(r.sourceIds) <= $p1
WITH '' AS owner, r, o
RETURN owner, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE size(r.sourceIds) >= $p0 AND size(r.sourceIds) <= $p1
WITH '' AS owner, r, o
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// links.ofAll
MATCH (:Entity)-[r]->(o:Entity) WHERE size(r.sourceIds) >= $p0 AND size(r.sourceIds) <= $p1
WITH '' AS owner, r, o
WITH owner, r, o
WITH owner, r, o ORDER BY r.id LIMIT $limit
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// overview.statements
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS relation, r.confidence AS confidence, size(r.sourceIds) AS sources, count(r) AS count;

// source.list
MATCH (:Entity)-[s]->(:Entity) UNWIND s.sourceIds AS sourceId
WITH sourceId, count(s) AS uses
WITH collect([sourceId, uses]) AS usesOfSources
MATCH (n:Source)
WITH n, coalesce(head([u IN usesOfSources WHERE u[0] = n.id | u[1]]), 0) AS k0
ORDER BY k0 DESC, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.url, n.sourceType, n.confidence]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;

// source.statementsCount
MATCH (:Entity)-[x]->(:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;

// source.thingsCount
MATCH (x:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;
