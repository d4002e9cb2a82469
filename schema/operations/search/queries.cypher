// What is sent, step by step; the statements of one step do not wait for each other.
// 1. search.names
// 2. node.byIds
// 3. entity.degrees, source.byIds

// search.names
MATCH (n:Entity)
RETURN n.entityType AS type, collect([n.nameKey, n.nameKeys, n.nameWords, n.id, n.name, n.nameEn, n.kind]) AS names;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN [n.entityType, n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.kind] AS thing;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
