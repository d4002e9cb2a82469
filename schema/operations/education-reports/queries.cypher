// What is sent, step by step; the statements of one step do not wait for each other.
// 1. output.count, output.facet, output.list ×2
// 2. node.byIds, publishedBy.municipalityByOutput ×2, source.byIds ×2

// output.count
MATCH (n:Output) WHERE n.outputType IN $p0
RETURN count(n) AS count;

// output.facet
MATCH (n:Output) WHERE n.outputType IN $p0
MATCH (n)-[r1:PUBLISHED_BY]->(f0:Municipality)
RETURN f0.id AS value, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n:Output) WHERE n.outputType IN $p0 AND NOT EXISTS { (n)-[r1:PUBLISHED_BY]->(f0:Municipality) }
RETURN null AS value, count(n) AS count;

// output.list
MATCH (n:Output) WHERE n.outputType IN $p0
WITH n
ORDER BY n.date IS NULL, n.date, n.edition IS NULL, n.edition, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.date, n.edition, n.date, n.edition, n.id]) AS things;

// output.list
MATCH (n:Output) WHERE n.outputType IN $p0
WITH n
ORDER BY n.edition IS NULL, n.edition DESC, n.date IS NULL, n.date, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.confidence, n.date, n.edition]) AS things;

// node.byIds
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS thing
UNION ALL
MATCH (n:Source) WHERE n.id IN $ids RETURN properties(n) AS thing;

// publishedBy.municipalityByOutput
MATCH (n:Output)-[r:PUBLISHED_BY]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
