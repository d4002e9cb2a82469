// What is sent, step by step; the statements of one step do not wait for each other.
// 1. question.known
// 2. neighbourhood.step
// 3. links.among, neighbourhood.leftOut, node.byIds
// 4. entity.degrees, source.byIds

// question.known
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id;

// neighbourhood.step
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND type(r) IN $p0
WITH DISTINCT n.id AS of, type(r) AS relation, o
WITH of, relation, o.id AS id, COUNT { (o)--() } AS degree ORDER BY degree DESC, id
WITH of, relation, collect(id) AS ids
RETURN of, relation, ids[0..$perRelation] AS neighbours;

// links.among
MATCH (n:Entity)-[r]->(o:Entity) WHERE n.id IN $ids AND o.id IN $ids AND type(r) IN $p0
RETURN [r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter] AS statement, [type(r), startNode(r).id, endNode(r).id] AS ends;

// neighbourhood.leftOut
MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids AND NOT o.id IN $kept AND type(r) IN $p0
RETURN n.id AS of, type(r) AS relation, count(DISTINCT o.id) AS count;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.kind] AS thing;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
