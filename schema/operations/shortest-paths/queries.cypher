// What is sent, step by step; the statements of one step do not wait for each other.
// 1. question.known
// 2. paths.step
// 3. paths.step
// 4. paths.step
// 5. paths.step
// 6. links.byIds, node.byIds
// 7. node.byIds ×2, source.byIds

// question.known
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id;

// paths.step
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND type(r) IN $p0
RETURN n.id AS id, collect([o.id, r.id]) AS steps;

// links.byIds
MATCH (n:Entity)-[r]->(:Entity) WHERE n.id IN $starts AND r.id IN $ids
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, [type(r), startNode(r).id, endNode(r).id] AS ends;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind, n.actorType] AS thing;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
