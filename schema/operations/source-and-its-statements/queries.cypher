// What is sent, step by step; the statements of one step do not wait for each other.
// 1. source.byIds
// 2. links.count, links.facet ×2, links.ofSources, source.statementsCount, source.things, source.thingsCount
// 3. source.byIds ×2

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url, n.sourceType, n.licenceNote, n.confidence] AS thing;

// links.count
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
RETURN owner, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, r.confidence AS value
RETURN owner, value, count(r) AS count;

// links.facet
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, type(r) AS value
RETURN owner, value, count(r) AS count;

// links.ofSources
MATCH (:Entity)-[r]->(o:Entity) WHERE any(x IN r.sourceIds WHERE x IN $ids)
UNWIND r.sourceIds AS owner
WITH owner, r, o WHERE owner IN $ids
WITH owner, r, o
WITH owner, r, o ORDER BY r.id
WITH owner, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id], properties(o), [r.id]]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.statementsCount
MATCH (:Entity)-[x]->(:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;

// source.things
MATCH (x:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
WITH owner, x
WITH owner, x ORDER BY x.nameKey, x.id
WITH owner, collect([properties(x), [x.nameKey, x.id]]) AS things
RETURN owner, things[0..$limit] AS things;

// source.thingsCount
MATCH (x:Entity) WHERE any(s IN x.sourceIds WHERE s IN $ids)
UNWIND x.sourceIds AS owner
WITH owner, x WHERE owner IN $ids
RETURN owner, count(x) AS count;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
