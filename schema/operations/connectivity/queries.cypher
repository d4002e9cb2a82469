// What is sent, step by step; the statements of one step do not wait for each other.
// 1. connectivity.pairs, connectivity.things
// 2. node.byIds ×3
// 3. entity.degrees

// connectivity.pairs
MATCH (n:Entity)-[r]->(o:Entity) WHERE type(r) IN $p0
RETURN collect([n.id, o.id]) AS pairs;

// connectivity.things
MATCH (n:Entity) RETURN collect([n.id, n.entityType]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;
